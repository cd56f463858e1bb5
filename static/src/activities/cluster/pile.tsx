import { memo } from "preact/compat";
import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import type { Card, Id } from "../../wire";
import { BoardCard } from "./board-card";
import { type DropCards, usePile } from "./drag";

interface PileProps {
  /** The heading; null for the cards without one. */
  heading: Id | null;
  label: string;
  cards: readonly Card[];
  /** How many are shown before somebody asks for more. */
  atOnce: number;
  /** No card is shown; they can be dropped here all the same. */
  folded?: boolean;
  onDrop: DropCards;
}

/** From so many on, those out of sight are not laid out (CSS). */
const MANY = 20;

/** Cards that lie together: a list box with several selections. */
export const Pile = memo(
  function Pile({ heading, label, cards, atOnce, folded, onDrop }: PileProps) {
    const [all, setAll] = useState(false);
    const list = usePile(onDrop);
    const rest = cards.length - atOnce;
    const cut = !folded && !all && rest > 1;
    const shown = folded ? [] : cut ? cards.slice(0, atOnce) : cards;
    return (
      <>
        <div
          class="pile"
          ref={list}
          role="listbox"
          aria-multiselectable
          aria-label={label}
          data-pile={heading ?? ""}
          data-folded={folded || undefined}
          data-many={shown.length > MANY || undefined}
          data-rest={cut ? cards[atOnce]?.id : undefined}
        >
          {shown.map((card, no) => (
            <BoardCard key={card.id} card={card} first={no === 0} />
          ))}
        </div>
        {cut && (
          <Button look="plain" size="small" class="more" onClick={() => setAll(true)}>
            {t("show-more", { count: rest })}
          </Button>
        )}
        {all && !folded && cards.length > atOnce + 1 && (
          <Button look="plain" size="small" class="more" onClick={() => setAll(false)}>
            {t("show-fewer")}
          </Button>
        )}
      </>
    );
  },
  (old, next) =>
    old.heading === next.heading &&
    old.label === next.label &&
    old.atOnce === next.atOnce &&
    old.folded === next.folded &&
    old.cards.length === next.cards.length &&
    old.cards.every((card, no) => card === next.cards[no]),
);
