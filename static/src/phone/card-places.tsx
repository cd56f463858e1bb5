import { t } from "../i18n/speak";
import { placeSpoken } from "../places/names";
import { PlacePlate } from "../places/plate";
import { find, places } from "../store";
import type { Id } from "../wire";

/** The sign of the place where a card was written. */
export function CardPlate({ place }: { place: Id }) {
  const found = find("place", place);
  return found ? <PlacePlate place={found} size="s" /> : null;
}

/** The signs of all places that some cards come from, in the order of their numbers; nothing when they come from none. */
export function PlacesOf({ cards }: { cards: readonly { place?: Id }[] }) {
  const ids = new Set(cards.map((card) => card.place));
  const found = places.value.filter((place) => ids.has(place.id));
  if (!found.length) return null;
  return (
    <span
      class="platelist"
      role="img"
      aria-label={t("cards-from", { places: found.map(placeSpoken).join("; ") })}
    >
      {found.map((place) => (
        <PlacePlate key={place.id} place={place} size="s" label="" />
      ))}
    </span>
  );
}
