import { finalPlace } from "../../places/board";
import { places } from "../../store";
import type { Card, Place } from "../../wire";

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
