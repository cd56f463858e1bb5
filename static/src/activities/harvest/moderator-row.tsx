import { t } from "../../i18n/speak";
import { PlacePlate } from "../../places/plate";
import { screen } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Place } from "../../wire";
import { titleOf } from "./moderator-heaps";

interface HarvestRowProps {
  /** null: all of them at once. */
  place: Place | null;
  cards: number;
  /** The moderator reads it. */
  isLooked: boolean;
  /** Everybody sees it on the screen. */
  isShown: boolean;
  onLook: () => void;
}

/** One place in the order in which they present; looking at it changes nothing for the others. */
export function HarvestRow({ place, cards, isLooked, isShown, onLook }: HarvestRowProps) {
  return (
    <li data-looked={isLooked || undefined} aria-current={isShown ? "step" : undefined}>
      <button type="button" class="harvest__row" aria-pressed={isLooked} onClick={onLook}>
        {place && <PlacePlate place={place} size="s" label="" />}
        <span class="grow">
          <b>{titleOf(place)}</b>
          <small>{t("cards", { count: cards })}</small>
        </span>
        {isShown && (
          <span class="harvest__live">
            <Icon of={screen} />
            <span class="sr">{t("harvest-on-screen")}</span>
          </span>
        )}
      </button>
    </li>
  );
}
