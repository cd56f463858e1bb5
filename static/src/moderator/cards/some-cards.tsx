import { kindOfCard } from "../../activities/collect/card-kinds";
import { t } from "../../i18n/speak";
import { Card } from "../../ui/card";
import type { Card as CardData } from "../../wire";

const SHOWN = 3;

/** The cards that a question is about: the first of them, and how many more there are. */
export function SomeCards({ cards }: { cards: readonly CardData[] }) {
  return (
    <div class="hide__cards">
      {cards.slice(0, SHOWN).map((card) => (
        <Card
          as="div"
          dense
          key={card.id}
          text={card.text}
          lang={card.lang}
          colour={kindOfCard(card)?.colour}
        />
      ))}
      {cards.length > SHOWN && <p class="faint">{t("show-more", { count: cards.length - SHOWN })}</p>}
    </div>
  );
}
