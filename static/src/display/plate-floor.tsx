import type { ComponentChildren } from "preact";
import { t } from "../i18n/speak";
import { PlacePlate } from "../places/plate";
import { floorRows, type Spot } from "../places/rows";
import type { Place } from "../wire";
import { useTight } from "./tight";

/** More plates beside each other, or more rows, would be too small for the last row. */
const WIDEST = 9;
export const LINES_AT_ONCE = 4;
/** Up to here something else has room beside the plates. */
const NARROW = 5;

/** The rows of the room as lines of the picture. Places that are not shown leave their gap. */
export function floorLines(isShown: (place: Place) => boolean): Spot[][] {
  return floorRows()
    .flatMap(broken)
    .filter((line) => line.some((spot) => isShown(spot.place)));
}

/** A row that is too wide becomes lines of about the same length. */
function broken(row: Spot[]): Spot[][] {
  const lines = Math.ceil(row.length / WIDEST);
  const length = Math.ceil(row.length / lines);
  return Array.from({ length: lines }, (_, no) => row.slice(no * length, (no + 1) * length));
}

/** Do the lines leave room beside them? */
export function isNarrow(lines: readonly (readonly Spot[])[]): boolean {
  return lines.every((line) => line.length <= NARROW);
}

interface PlateFloorProps {
  lines: readonly (readonly Spot[])[];
  isShown: (place: Place) => boolean;
  /** What is said below each plate. */
  note: (place: Place) => ComponentChildren;
  /** The walls of the room, with the screen in front: for finding one's way. */
  walls?: boolean;
  /** The place that stands out. */
  here?: string | undefined;
}

/** All plates, standing as the places stand in the room. The room does not turn with the script. */
export function PlateFloor({ lines, isShown, note, walls, here }: PlateFloorProps) {
  const { box, tight } = useTight<HTMLDivElement>();
  return (
    <div
      ref={box}
      data-tight={tight}
      class={walls ? "d-hall d-hall--walls" : "d-hall"}
      dir="ltr"
      data-lines={lines.length}
      data-columns={Math.max(...lines.map((line) => line.length))}
    >
      {walls && <p class="d-hall__wall">{t("floor-screen")}</p>}
      {lines.map((line, no) => (
        <ol key={no}>
          {line.map(({ place }) =>
            isShown(place) ? (
              <li key={place.id} data-here={place.id === here || undefined}>
                <PlacePlate place={place} />
                <span class="d-note" dir="auto">
                  {note(place)}
                </span>
              </li>
            ) : (
              <li key={place.id} class="d-hall__gap" aria-hidden="true">
                <PlacePlate place={place} label="" />
              </li>
            ),
          )}
        </ol>
      ))}
    </div>
  );
}
