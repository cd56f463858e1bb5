import { useEffect } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import type { ScreenProps } from "../../phone/activities";
import { named } from "../../phone/spoken-place";
import { liesAt } from "../../places/board";
import { placeName } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { event, find, places, shelves } from "../../store";
import { announce } from "../../ui/live";
import type { HarvestStage, Place } from "../../wire";
import { onBoard } from "../chain/answers";
import { TableBoard } from "../collect/phone-table";

/** Table after table presents: the one of the moment at the top, all others to open and read. */
export function HarvestScreen({ stage, notices }: ScreenProps<HarvestStage>) {
  const showing = stage.showing ? find("place", stage.showing) : undefined;
  const now = showing ? t("harvest-now", named(showing)) : "";
  useEffect(() => {
    if (now) announce(now);
  }, [now]);
  const others = places.value.filter((place) => place.id !== showing?.id && !(place.closed && place.into));
  const kind = event.value?.places?.kind ?? "table";
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        {showing ? (
          <div class="room__head">
            <PlacePlate place={showing} size="l" label="" />
            <h1 class="question">{now}</h1>
          </div>
        ) : (
          <h1 class="question">
            {words(stage.prompt) ? <Words of={stage.prompt} /> : t("harvest-title", { kind })}
          </h1>
        )}
        {showing && words(showing.title) && (
          <p>
            <b>
              <Words of={showing.title} />
            </b>
          </p>
        )}
      </section>
      <section class="board">
        {showing && <TableBoard key={showing.id} place={showing} rounds={stage.sources} />}
        <div class="others">
          <h2 class="section">{t(showing ? "harvest-others" : "harvest-all", { kind })}</h2>
          <ul class="cards">
            {others.map((place) => (
              <Shut key={place.id} stage={stage} place={place} />
            ))}
          </ul>
        </div>
      </section>
    </main>
  );
}

/** A place to open and read. */
function Shut({ stage, place }: { stage: HarvestStage; place: Place }) {
  const count = [...shelves.card.value.values()].filter(
    (card) => liesAt(card.place, place) && stage.sources.includes(card.stage) && onBoard(card),
  ).length;
  return (
    <li>
      <details class="shut">
        <summary class="card">
          <PlacePlate place={place} size="m" label="" />
          <span class="grow">
            <b>
              <bdi>{placeName(place)}</bdi>
            </b>
            <span class="shut__count">{t("cards", { count })}</span>
          </span>
        </summary>
        <TableBoard place={place} rounds={stage.sources} />
      </details>
    </li>
  );
}
