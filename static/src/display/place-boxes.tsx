import type { ComponentChildren } from "preact";
import { words } from "../i18n/text";
import { placeName } from "../places/names";
import { PlacePlate } from "../places/plate";
import type { Place } from "../wire";
import { useTight } from "./tight";

/** Up to here in two rows with all that is to say; then smaller. */
const BOXES = 6;
export const SMALL_BOXES = 9;

interface PlaceBoxesProps {
  places: readonly Place[];
  /** In each box at the bottom: free seats, cards. */
  note: (place: Place) => ComponentChildren;
  /** Below the name: who receives one, what is asked. */
  text: (place: Place) => ComponentChildren;
}

/** Places that are told apart by what they are about: a box for each. */
export function PlaceBoxes({ places, note, text }: PlaceBoxesProps) {
  const { box, tight } = useTight<HTMLUListElement>();
  return (
    <ul
      class="d-boxes"
      ref={box}
      data-tight={tight}
      data-small={places.length > BOXES ? "" : undefined}
      data-count={places.length}
    >
      {places.map((place) => (
        <li key={place.id} class="d-box">
          <div class="d-box__name">
            <PlacePlate place={place} />
            <h2 dir="auto">{words(place.title) || placeName(place)}</h2>
          </div>
          <p class="d-box__text" dir="auto">
            {text(place)}
          </p>
          <p class="d-note">{note(place)}</p>
        </li>
      ))}
    </ul>
  );
}
