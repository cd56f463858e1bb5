import type { Id } from "../wire";
import { places } from "./later";

const Signs = places.show(
  (part) => part.PlacesOf,
  () => null,
);

/** The signs of the places that some cards come from; nothing where cards have no place. */
export function PlacesOf({ cards }: { cards: readonly { place?: Id }[] }) {
  return cards.some((card) => card.place) ? <Signs cards={cards} /> : null;
}
