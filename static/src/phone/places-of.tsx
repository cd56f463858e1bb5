import { find } from "../store";
import type { Id } from "../wire";
import { nothing, places } from "./later";

/** The sign of the place where a card was written. */
export const CardPlate = places.show((part) => part.CardPlate, nothing);
const Signs = places.show((part) => part.PlacesOf, nothing);

interface PlacesOfProps {
  cards: readonly { place?: Id }[];
  /** What is looked at is a card itself. */
  self?: Id;
}

/** The signs of the places that some cards come from; nothing where cards have no place. */
export function PlacesOf({ cards, self }: PlacesOfProps) {
  const card = self && find("card", self);
  const all = card ? [card] : cards;
  return all.some((one) => one.place) ? <Signs cards={all} /> : null;
}
