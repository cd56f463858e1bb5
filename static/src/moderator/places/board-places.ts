/** Whose board a card lies on: that of the place where it was written, or of the one that this was merged into. */
import { find, places } from "../../store";
import type { Card, Place } from "../../wire";

/** The place whose board this is now. */
export function finalPlace(id: string): Place | undefined {
  let place = find("place", id);
  for (let hops = 0; place?.into && hops < 60; hops += 1) place = find("place", place.into) ?? place;
  return place;
}

/** Cards by the board they lie on; places without cards come too, as long as they are open. */
export function byPlace(cards: readonly Card[]): { place: Place | null; cards: readonly Card[] }[] {
  const piles = new Map<string, Card[]>();
  const loose: Card[] = [];
  for (const card of cards) {
    const place = card.place ? finalPlace(card.place) : undefined;
    if (!place) loose.push(card);
    else piles.set(place.id, [...(piles.get(place.id) ?? []), card]);
  }
  const groups: { place: Place | null; cards: readonly Card[] }[] = places.value
    .filter((place) => !place.closed || piles.has(place.id))
    .map((place) => ({ place, cards: piles.get(place.id) ?? [] }));
  return loose.length ? [...groups, { place: null, cards: loose }] : groups;
}
