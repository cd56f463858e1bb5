import { Words, words } from "../i18n/text";
import { placeLong, placeSpoken, plateOf, roundOf } from "../places/names";
import { PlacePlate } from "../places/plate";
import { current, event, resting } from "../store";
import { TimeDisc } from "../ui/time";
import type { Place } from "../wire";
import { isRound } from "./here";

/** Full width in the place's colour: one's own sign, which round, how long still. Readable by the neighbour. */
export function Band({ place }: { place: Place }) {
  const over = resting.value || event.value?.status === "closed";
  const stage = over ? null : current.value;
  const round = stage && isRound(stage) ? roundOf(stage) : "";
  return (
    <header class="band" data-place={plateOf(place.no)}>
      <PlacePlate place={place} label={placeSpoken(place)} />
      <div class="band__where">
        <p class="band__place">
          <bdi>{placeLong(place)}</bdi>
        </p>
        {stage && (round || words(stage.title)) && (
          <p class="band__step">{round || <Words of={stage.title} />}</p>
        )}
      </div>
      {stage?.status === "open" && <TimeDisc timer={stage.timer} />}
    </header>
  );
}
