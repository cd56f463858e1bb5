import { t } from "../../i18n/speak";
import { placeName } from "../../places/names";
import { down } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu } from "../../ui/menu";
import type { Card, Place } from "../../wire";
import { byPlace } from "./board-places";
import { placeInside } from "./people-words";
import { kindNow } from "./walks";

interface PlaceFilterProps {
  /** The cards to choose from: how many lie where stands in the menu. */
  cards: readonly Card[];
  value: string | null;
  onChange: (place: string | null) => void;
}

/** Show the board of one table only, or of all. */
export function PlaceFilter({ cards, value, onChange }: PlaceFilterProps) {
  const groups = byPlace(cards).flatMap(({ place, cards: own }) =>
    place ? [{ place, count: own.length }] : [],
  );
  const chosen = groups.find(({ place }) => place.id === value)?.place ?? null;
  const all = t(`filter-place-all-${kindNow()}`);
  const name = (place: Place | null) => (place ? placeName(place) : all);
  return (
    <Menu
      label={t("filter-place", { place: chosen ? placeInside(chosen) : all })}
      items={[
        { label: all, detail: String(cards.length), onPick: () => onChange(null) },
        ...groups.map(({ place, count }) => ({
          label: placeName(place),
          detail: String(count),
          onPick: () => onChange(place.id),
        })),
      ]}
    >
      {name(chosen)}
      <Icon of={down} />
    </Menu>
  );
}
