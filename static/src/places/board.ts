/** Whose board a card lies on: that of the place where it was written, or of the one that this was merged into. */
import { find, shelves } from "../store";
import type { Id, Place } from "../wire";

/** The place whose board this is now. */
export function finalPlace(id: string): Place | undefined {
  let place = find("place", id);
  for (let hops = 0; place?.into && hops < shelves.place.value.size; hops += 1)
    place = find("place", place.into) ?? place;
  return place;
}

/** Does what belongs to this place lie at that one now? */
export function liesAt(id: Id | null | undefined, place: Pick<Place, "id">): boolean {
  return Boolean(id) && finalPlace(id ?? "")?.id === place.id;
}

/** How many there are at a place, of numbers that were counted where they were written. */
export function countedAt(counts: Readonly<Record<Id, number>>, place: Pick<Place, "id">): number {
  return Object.entries(counts).reduce((sum, [id, count]) => sum + (liesAt(id, place) ? count : 0), 0);
}
