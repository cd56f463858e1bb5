import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { find } from "../../store";
import { Button } from "../../ui/button";
import type { Id } from "../../wire";
import { CardWords } from "./card-words";

const STEP = 20;

/** Cards with what stands beside them; many of them by and by. */
export function CardList({ cards, fixed, label }: { cards: readonly Id[]; fixed: boolean; label: string }) {
  const [most, setMost] = useState(STEP);
  const there = cards.flatMap((id) => find("card", id) ?? []);
  return (
    <>
      <ul class="cardwords" aria-label={label}>
        {there.slice(0, most).map((card) => (
          <CardWords key={card.id} card={card} fixed={fixed} />
        ))}
      </ul>
      {there.length > most && (
        <div>
          <Button size="small" onClick={() => setMost(most + STEP)}>
            {t("editor-cards-more", { count: there.length - most })}
          </Button>
        </div>
      )}
    </>
  );
}
