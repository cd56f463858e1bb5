import { t } from "../i18n/speak";
import { number } from "../i18n/when";
import { kindOf } from "../kind";
import { Card as PaperCard } from "../ui/card";
import { Strip } from "../ui/strip";
import type { Card } from "../wire";
import { CardPlace, hasPlace } from "./card-place";
import { isMarked, Marks } from "./marks";

/** More never have room. */
const FIRST_CARDS = 6;
/** What is longer may need a third line, and takes it from its cards: they stand on the phones, it is what the hall talks about. */
const LONG_TITLE = 34;

interface HeapProps {
  title: string;
  count: number;
  cards: readonly Card[];
}

/** A heading and as many of the cards as have room: the style sheet leaves out, as a whole, those that have none. */
export function Heap({ title, count, cards }: HeapProps) {
  return (
    <li class="d-heap" data-long={title.length > LONG_TITLE || undefined}>
      <Strip title={title} count={number(count)} />
      <ul class="d-heap__cards">
        {cards.slice(0, FIRST_CARDS).map((card) => (
          <PaperCard
            key={card.id}
            text={card.text}
            lang={card.lang}
            also={card.also}
            colour={kindOf(card)?.colour}
            class={classOf(card)}
          >
            <CardPlace card={card} />
            <Marks card={card} />
          </PaperCard>
        ))}
        {!cards.length && <li class="d-heap__none">{t("first-card-short")}</li>}
      </ul>
    </li>
  );
}

function classOf(card: Card): string {
  return [isMarked(card) && "d-marked", hasPlace(card) && "d-from"].filter(Boolean).join(" ");
}

/** How many boxes stand beside each other, when there are so many in all. */
export function columnsFor(count: number): number {
  return count <= 3 ? Math.max(1, count) : count === 4 ? 2 : 3;
}
