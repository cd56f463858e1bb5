import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { isWalk, placeLong } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { current, find, places } from "../../store";
import { TimeDisc } from "../../ui/time";
import type { Place, SeatStage, Stage } from "../../wire";
import { Frame } from "../frame";
import { usePages } from "../pages";
import { Arrived } from "../place-notes";
import { floorLines, isNarrow, LINES_AT_ONCE, PlateFloor } from "../plate-floor";
import { placeShown, stageShown } from "../shown";
import { Nothing } from "./nothing";

/** More names than these have no room beside the plan. */
const NAMES = 8;

const isOpen = (place: Place) => !place.closed;

/** The plan of the hall; on a walk and in its round also who is there. A chosen place stands out. */
export function FloorPicture() {
  const open = places.value.filter(isOpen);
  const lines = floorLines(isOpen);
  const { page, pages, shown: seen } = usePages(lines, LINES_AT_ONCE);
  const kind = places.value[0]?.kind ?? "table";
  if (!open.length) return <Nothing title={t("floor-title-table")} text={t("floor-none")} />;
  const title = t(`floor-title-${kind}`);
  const narrow = isNarrow(lines);
  const names = narrow && open.length <= NAMES && open.some((place) => words(place.title)) ? open : [];
  const at = current.value;
  const walk = walkOf(stageShown());
  return (
    <Frame
      title={title}
      length={title.length}
      plain
      aside={at?.status === "open" ? <TimeDisc timer={at.timer} /> : undefined}
      foot={
        <>
          <p>{t(`floor-count-${kind}`, { count: open.length })}</p>
          {pages > 1 && <p>{t("page-of", { page: page + 1, pages })}</p>}
        </>
      }
    >
      <div
        class="d-plan"
        data-wide={names.length ? undefined : ""}
        data-alone={names.length ? undefined : ""}
      >
        <PlateFloor
          lines={seen}
          isShown={isOpen}
          here={placeShown()?.id}
          note={(place) => walk && <Arrived place={place} count={find("count", walk.id) ?? {}} />}
          walls
          key={page}
        />
        {names.length > 0 && <Names places={names} />}
      </div>
    </Frame>
  );
}

/** What each of them is about. */
function Names({ places: all }: { places: readonly Place[] }) {
  return (
    <ul class="d-names">
      {all.map((place) => (
        <li key={place.id} data-here={place.id === placeShown()?.id || undefined}>
          <PlacePlate place={place} size="s" />
          <span dir="auto">{words(place.title) || placeLong(place)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The walk whose arrivals count: the step itself, or the one that seated people for it. */
function walkOf(stage: Stage | undefined): SeatStage | undefined {
  const walk = stage?.at ? find("stage", stage.at) : stage;
  return walk && isWalk(walk) && walk.started !== null ? walk : undefined;
}
