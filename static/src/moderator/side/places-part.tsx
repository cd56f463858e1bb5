import { t } from "../../i18n/speak";
import { PlacePlate } from "../../places/plate";
import { event } from "../../store";
import { Link } from "../link";
import { seatingOf, sizeOf } from "../places/seating";
import { tableWords } from "../places/table-words";
import { goingOn, kindNow, walkNow } from "../places/walks";

/** The tables at a glance: how many are there, of those who belong there. */
export function PlacesPart() {
  const here = event.value;
  const walk = walkNow.value;
  if (!here?.places || walk?.started == null || !goingOn.value) return null;
  const seating = seatingOf(walk);
  return (
    <section class="rail__part" aria-labelledby="places-title">
      <h2 id="places-title">
        {t(`tab-places-${kindNow()}`)} <span>{t("places-there")}</span>
      </h2>
      <ul class="glance">
        {seating.tables
          .filter((table) => !table.place.closed)
          .map((table) => (
            <li key={table.place.id}>
              <span class="sr">{tableWords(table, seating)}</span>
              <PlacePlate place={table.place} size="s" label="" />
              <span class="num" aria-hidden="true">
                {table.here}/{sizeOf(table)}
              </span>
            </li>
          ))}
      </ul>
      <p class="glance__go">
        <Link to={{ page: "event", code: here.code, tab: "places" }}>{t(`places-go-${kindNow()}`)}</Link>
      </p>
    </section>
  );
}
