import { below } from "../activities/chain/stacks";
import { t } from "../i18n/speak";
import { bolt, stack } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Card } from "../wire";

/** Has the table put anything on this card? */
export function isMarked(card: Card): boolean {
  return Boolean(card.dispute) || below(card.id).length > 0;
}

/** What the table has put on a card: the lightning of a dispute with its reason, and how many say the same. */
export function Marks({ card }: { card: Card }) {
  const same = below(card.id).length;
  return (
    <>
      {card.dispute && (
        <p class="d-mark">
          <Icon of={bolt} />
          <span>{t("disputed", { reason: card.dispute })}</span>
        </p>
      )}
      {same > 0 && (
        <p class="d-mark">
          <Icon of={stack} />
          <span>{t("same", { count: same + 1 })}</span>
        </p>
      )}
    </>
  );
}
