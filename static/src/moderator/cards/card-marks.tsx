import { t } from "../../i18n/speak";
import { bolt, stack } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Card } from "../../wire";
import { useStacked } from "./stacked";

/** What the table has put on a card: the lightning with its reason, and how many cards say the same. */
export function CardMarks({ card }: { card: Card }) {
  const same = useStacked(card.id);
  return (
    <>
      {card.dispute !== undefined && (
        <p class="modcard__why modcard__bolt">
          <Icon of={bolt} />
          <span>
            <span class="sr">{t("card-disputed")} </span>
            {card.dispute}
          </span>
        </p>
      )}
      {same > 0 && (
        <p class="modcard__why">
          <Icon of={stack} />
          {t("cards", { count: same + 1 })}
        </p>
      )}
    </>
  );
}
