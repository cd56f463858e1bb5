import { isolate, t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import type { ScreenProps } from "../../phone/activities";
import { myWishes } from "../../phone/my-place";
import { wish } from "../../phone/place-orders";
import { outbox, slow } from "../../phone/session";
import { placeName } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { event, places } from "../../store";
import { check, wait } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Id, Place, SeatStage } from "../../wire";

/** Up to so many wishes in their order, saved with each press; then the moderator spreads all. */
export function Wishes({ stage, notices }: Pick<ScreenProps<SeatStage>, "stage" | "notices">) {
  const most = stage.options.wishes;
  const wishes = myWishes(stage);
  const kind = event.value?.places?.kind ?? "room";
  const press = (place: Id) =>
    wish(stage, wishes.includes(place) ? wishes.filter((one) => one !== place) : [...wishes, place]);
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        <h1 class="question">{t("rooms-question", { kind })}</h1>
        <p>{t("wish-hint", { count: most, kind })}</p>
        <Saved some={wishes.length > 0} />
      </section>
      <section class="board">
        <ul class="cards">
          {places.value
            .filter((place) => !place.closed)
            .map((place) => (
              <Choice
                key={place.id}
                place={place}
                rank={wishes.indexOf(place.id) + 1}
                all={wishes.length >= most}
                most={most}
                onPress={press}
              />
            ))}
        </ul>
      </section>
    </main>
  );
}

/** Are the wishes safe? What will happen with them stands beside it. */
function Saved({ some }: { some: boolean }) {
  const waits =
    slow.value && outbox.value?.waiting.value.some(({ command }) => command.kind === "seats.wish");
  return (
    <p class="wishes__saved" role="status">
      {(some || waits) && (
        <>
          <Icon of={waits ? wait : check} /> {t(waits ? "wish-waits" : "wish-saved")}
        </>
      )}
    </p>
  );
}

interface ChoiceProps {
  place: Place;
  /** 1, 2, 3 …; 0: not wished for. */
  rank: number;
  /** All wishes are given. */
  all: boolean;
  most: number;
  onPress: (place: Id) => void;
}

function Choice({ place, rank, all, most, onPress }: ChoiceProps) {
  const reason = !rank && all ? t("wish-enough", { count: most }) : null;
  const why = `why-${place.id}`;
  return (
    <li>
      <button
        type="button"
        class="card room room--press"
        data-state={rank ? "selected" : undefined}
        aria-pressed={rank > 0}
        aria-disabled={reason ? true : undefined}
        aria-describedby={reason ? why : undefined}
        onClick={() => !reason && onPress(place.id)}
      >
        <span class="room__head">
          <PlacePlate place={place} />
          <b class="grow">
            <bdi>{placeName(place)}</bdi>
          </b>
        </span>
        {rank > 0 && <span class="room__rank">{t("wish-rank", { rank })}</span>}
        {words(place.question) && (
          <span>
            <Words of={place.question} />
          </span>
        )}
        {place.host && <span class="room__host">{t("room-host", { name: isolate(place.host) })}</span>}
      </button>
      {reason && (
        <span class="sr" id={why}>
          {reason}
        </span>
      )}
    </li>
  );
}
