import { usePages } from "../../display/pages";
import { PlaceBoxes, SMALL_BOXES } from "../../display/place-boxes";
import { Arrived, Free, hostLine, topicLine } from "../../display/place-notes";
import { floorLines, isNarrow, LINES_AT_ONCE, PlateFloor } from "../../display/plate-floor";
import { words } from "../../i18n/text";
import { isChoosing } from "../../places/walks";
import { find, places } from "../../store";
import type { Place, SeatStage } from "../../wire";
import { HowTo } from "./display-how";
import { WalkFrame } from "./display-walk-frame";

const isOpen = (place: Place) => !place.closed;

interface WalkProps {
  stage: SeatStage;
}

/** The call to find a place, and the places: as they stand in the room, or side by side with what they are about. */
export function WalkPicture({ stage }: WalkProps) {
  const open = places.value.filter(isOpen);
  const named = open.some((place) => words(place.title));
  const about = named && (isChoosing(stage) || open[0]?.kind === "room");
  return about ? <AboutWalk stage={stage} /> : <FloorWalk stage={stage} />;
}

function FloorWalk({ stage }: WalkProps) {
  const lines = floorLines(isOpen);
  const narrow = isNarrow(lines);
  const { page, pages, shown } = usePages(lines, LINES_AT_ONCE);
  const told = narrow || lines.length < LINES_AT_ONCE;
  return (
    <WalkFrame stage={stage} page={page} pages={pages} told={told}>
      <div class="d-plan" data-wide={narrow ? undefined : ""}>
        <PlateFloor
          lines={shown}
          isShown={isOpen}
          note={(place) => <Note place={place} stage={stage} short />}
          walls
          key={page}
        />
        {told && <HowTo stage={stage} short={!narrow} />}
      </div>
    </WalkFrame>
  );
}

function AboutWalk({ stage }: WalkProps) {
  const { page, pages, shown } = usePages(places.value.filter(isOpen), SMALL_BOXES);
  return (
    <WalkFrame stage={stage} page={page} pages={pages}>
      <PlaceBoxes
        places={shown}
        note={(place) => <Note place={place} stage={stage} />}
        text={(place) => topicLine(place) || hostLine(place)}
        key={page}
      />
    </WalkFrame>
  );
}

/** Where people choose freely, what counts is the room that is left; else who is still missing. */
function Note({ place, stage, short }: WalkProps & { place: Place; short?: boolean }) {
  const count = find("count", stage.id) ?? {};
  return stage.options.move === "choose" ? (
    <Free place={place} stage={stage} count={count} short={short} />
  ) : (
    <Arrived place={place} count={count} />
  );
}
