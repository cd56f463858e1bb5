import { words } from "../i18n/text";
import { signName } from "../places/names";
import { PlacePlate } from "../places/plate";
import { find } from "../store";
import type { Card } from "../wire";

/** Was this card written at a table or in a room that we know? */
export function hasPlace(card: Card): boolean {
  return Boolean(card.place && find("place", card.place));
}

/** Where a card was written: the small plate and, if wanted, its name. */
export function CardPlace({ card, named }: { card: Card; named?: boolean }) {
  const place = card.place ? find("place", card.place) : undefined;
  if (!place) return null;
  return (
    <>
      <PlacePlate place={place} size="s" />
      {named && (
        <span class="d-placed" dir="auto">
          {(place.kind === "room" && words(place.title)) || signName(place.no)}
        </span>
      )}
    </>
  );
}
