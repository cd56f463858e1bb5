import { t } from "../i18n/speak";
import { event, places } from "../store";
import type { Place } from "../wire";

/** Where a place stands: its row (0 is next to the screen), and where in that row. */
export interface Spot {
  place: Place;
  row: number;
  rows: number;
  at: number;
  of: number;
}

/** What is not in `rows` yet stands in more rows behind. */
const USUAL_ROW = 5;

/** The places in the room, row by row. Closed ones keep their spot, so that the others never jump. */
export function layout(all: readonly Place[], rows: readonly number[]): Spot[][] {
  const line = [...all].sort((a, b) => a.no - b.no);
  const cut: Place[][] = [];
  for (const size of rows) if (size > 0 && line.length) cut.push(line.splice(0, size));
  while (line.length) cut.push(line.splice(0, USUAL_ROW));
  return cut.map((row, no) =>
    row.map((place, at) => ({ place, row: no, rows: cut.length, at, of: row.length })),
  );
}

/** The room as it is now. */
export function floorRows(): Spot[][] {
  return layout(places.value, event.value?.places?.rows ?? []);
}

/** Where to go, seen facing the screen: "mittlere Reihe, zweiter von links". "" for a place that is not there. */
export function whereWords(place: Pick<Place, "id">): string {
  const spot = floorRows()
    .flat()
    .find((one) => one.place.id === place.id);
  return spot ? [rowWords(spot), sideWords(spot)].filter(Boolean).join(", ") : "";
}

function rowWords({ row, rows }: Spot): string {
  if (rows === 1) return "";
  if (row === 0) return t("row-front");
  if (row === rows - 1) return t("row-back");
  return rows === 3 ? t("row-middle") : t("row-from-front", { row: row + 1 });
}

/** Counted from the nearer wall. */
function sideWords({ place, at, of }: Spot): string {
  if (of === 1) return "";
  if (at === 0) return t("side-far-left");
  if (at === of - 1) return t("side-far-right");
  if (of % 2 === 1 && at === (of - 1) / 2) return t("side-middle");
  const left = at < of / 2;
  return t(`side-${left ? "left" : "right"}-${place.kind}`, { count: left ? at + 1 : of - at });
}
