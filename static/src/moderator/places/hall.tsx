import { t } from "../../i18n/speak";
import { floorRows } from "../../places/rows";
import type { PersonInfo, Place } from "../../wire";
import { rover } from "./chosen";
import { onFloorKey } from "./rove";
import { type Seating, sizeOf } from "./seating";
import { ClosedSpot, TableSpot } from "./table";

/** More people at one place than this are no longer drawn as seats. */
const MOST_SEATS = 10;
/** From so many rows on everything is drawn smaller. */
const MANY_ROWS = 4;

interface HallProps {
  seating: Seating;
  offered?: string | null;
  /** A board beside other things: smaller. */
  compact?: boolean;
  onPerson: (person: PersonInfo, byKey: boolean) => void;
  onPlace: (place: Place, byKey: boolean) => void;
}

/** The hall from above: the screen at the top, the tables as they stand in the room. Never mirrored, like the room itself. */
export function Hall({ seating, offered = null, compact, onPerson, onPlace }: HallProps) {
  const rows = floorRows();
  const byId = new Map(seating.tables.map((table) => [table.place.id, table]));
  const crowd = seating.tables.some((table) => sizeOf(table) > MOST_SEATS);
  const stop = tabStop(seating);
  const dense = compact || rows.length >= MANY_ROWS || Math.max(...rows.map((row) => row.length)) > 5;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, this is a floor plan
    <div
      class="floor scroll"
      role="group"
      aria-label={t("floor-plan")}
      dir="ltr"
      data-dense={dense || undefined}
      data-crowd={crowd || undefined}
      onKeyDown={onFloorKey}
    >
      <p class="floor__wall">{t("floor-screen")}</p>
      {rows.map((row, no) => (
        <div class="floor__row" key={no} data-many={row.length > 5 || undefined}>
          {row.map(({ place }) => {
            const table = byId.get(place.id);
            return place.closed || !table ? (
              <ClosedSpot key={place.id} place={place} stop={stop} onPlace={onPlace} />
            ) : (
              <TableSpot
                key={place.id}
                table={table}
                seating={seating}
                crowd={crowd}
                stop={stop}
                offered={offered}
                onPerson={onPerson}
                onPlace={onPlace}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** Where Tab stops: where the focus was last, as long as that is still there; else the first table. */
function tabStop({ tables }: Seating): string {
  const there = new Set(
    tables.flatMap((table) => [
      `at-${table.place.id}`,
      ...table.hosts.map((one) => one.id),
      ...table.guests.map((one) => one.id),
    ]),
  );
  return there.has(rover.value) ? rover.value : `at-${tables[0]?.place.id ?? ""}`;
}
