import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isMarked, Marks } from "../../display/marks";
import { words } from "../../i18n/text";
import { hasKinds, kindOf } from "../../kind";
import { roundName } from "../../places/names";
import { find } from "../../store";
import { Card as PaperCard } from "../../ui/card";
import type { Card, Id } from "../../wire";
import { greater, type Size, sizeOf as sizeOfText } from "../collect/slots";

/** How many places each card takes: by its length, and more when it turns out not to fit. */
export function useSizes() {
  const [grown, setGrown] = useState<ReadonlyMap<Id, Size>>(new Map());
  const sizeOf = (card: Card): Size => grown.get(card.id) ?? sizeOfText(card.text);
  const grow = useRef((card: Card, from: Size) =>
    setGrown((before) => new Map(before).set(card.id, greater(from))),
  );
  return { sizeOf, grow: grow.current };
}

interface LeafProps {
  card: Card;
  at: number;
  size: Size;
  /** The text does not fit. */
  grow: (card: Card, from: Size) => void;
}

/** One card of the place, with the round it comes from. */
export function Leaf({ card, at, size, grow }: LeafProps) {
  const slot = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const text = slot.current?.querySelector(".card__text");
    if (text && size < 3 && text.scrollHeight > text.clientHeight + 1) grow(card, size);
  }, [card.id, card.text, card.dispute, size, grow]);
  const round = find("stage", card.stage);
  const meta = [round ? roundName(round) : "", hasKinds(card) ? words(kindOf(card)?.label) : ""];
  return (
    <li class="d-slot" ref={slot} data-at={at} data-size={size}>
      <PaperCard
        as="div"
        text={card.text}
        lang={card.lang}
        also={card.also}
        colour={kindOf(card)?.colour}
        class={isMarked(card) ? "d-marked" : undefined}
        meta={meta.filter(Boolean).join(" · ") || undefined}
      >
        <Marks card={card} />
      </PaperCard>
    </li>
  );
}
