import { useEffect } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { isolate, t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import type { ScreenProps } from "../../phone/activities";
import { dismiss } from "../../phone/mine";
import { choosing, here } from "../../phone/my-place";
import { choosePlace } from "../../phone/place-orders";
import { outbox } from "../../phone/session";
import { named } from "../../phone/spoken-place";
import { Topics } from "../../phone/topics";
import { placeName } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { event, find, places } from "../../store";
import { Button } from "../../ui/button";
import { check } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Place, SeatStage } from "../../wire";
import { sizeOf } from "./sizes";

/** Which room one wants to go to: what it is about, who hosts it, how many seats are free. */
export function Rooms({ stage, notices }: Pick<ScreenProps<SeatStage>, "stage" | "notices">) {
  const { place: mine } = here.value;
  const kind = event.value?.places?.kind ?? "room";
  const question = t("rooms-question", { kind });
  useEffect(() => announce(question), []);
  useEffect(
    () => () => {
      choosing.value = false;
    },
    [stage.id],
  );
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        <h1 class="question">{question}</h1>
        {mine ? (
          <Button wide onClick={() => (choosing.value = false)}>
            {t("room-keep", named(mine))}
          </Button>
        ) : (
          <p>{t("rooms-hint")}</p>
        )}
      </section>
      <section class="board">
        <ul class="cards">
          {places.value
            .filter((place) => !place.closed)
            .map((place) => (
              <Room key={place.id} stage={stage} place={place} mine={mine?.id === place.id} />
            ))}
        </ul>
      </section>
    </main>
  );
}

interface RoomProps {
  stage: SeatStage;
  place: Place;
  mine: boolean;
}

function Room({ stage, place, mine }: RoomProps) {
  const free = freeSeats(stage, place, mine);
  const full = !mine && free === 0;
  const title = placeName(place);
  const choose = () => {
    choosePlace(stage, place.id);
    choosing.value = false;
  };
  return (
    <li class="card room" data-state={mine ? "selected" : undefined}>
      <RoomHead place={place} />
      <p class="room__size">
        {mine && (
          <span class="tag">
            <Icon of={check} />
            {t("room-mine", named(place))}
          </span>
        )}
        {free !== null &&
          (full ? <b>{t("room-full")}</b> : <span class="num">{t("room-free", { count: free })}</span>)}
      </p>
      {place.open && <Topics place={place} />}
      {!mine && (
        <Button
          wide
          aria-label={t("room-choose-named", { kind: place.kind, title: isolate(title) })}
          reason={full && whyFull(place)}
          showReason
          onClick={choose}
        >
          {t("room-choose", named(place))}
        </Button>
      )}
      <Refused stage={stage} place={place} />
    </li>
  );
}

/** Sign, title, what is asked there, and who hosts it. */
function RoomHead({ place }: { place: Place }) {
  return (
    <>
      <div class="room__head">
        <PlacePlate place={place} />
        <h2>
          <bdi>{placeName(place)}</bdi>
        </h2>
      </div>
      {words(place.question) && (
        <p>
          <Words of={place.question} />
        </p>
      )}
      {place.host && <p class="room__host">{t("room-host", { name: isolate(place.host) })}</p>}
    </>
  );
}

function whyFull(place: Place): string {
  return t("room-full-why", { ...named(place), max: place.capacity ?? 0 });
}

/** Seats that are free, as this phone sees it; null where any number may come. */
function freeSeats(stage: SeatStage, place: Place, mine: boolean): number | null {
  if (place.capacity === null) return null;
  const counted = find("count", stage.id)?.groups?.[place.id] ?? 0;
  return Math.max(0, place.capacity - sizeOf(stage.id, place.id, counted, mine));
}

/** The laptop said no to this very room. */
function Refused({ stage, place }: Omit<RoomProps, "mine">) {
  const parcel = outbox.value?.refused.value.find(
    ({ command }) =>
      command.kind === "seat.take" && command.stage === stage.id && command.target === place.id,
  );
  if (!parcel?.refused) return null;
  return (
    <Note state="stop" live>
      <p>{parcel.refused.code === "seat.full" ? whyFull(place) : refusalText(parcel.refused)}</p>
      <Button size="small" onClick={() => dismiss(parcel.key)}>
        {t("understood")}
      </Button>
    </Note>
  );
}
