import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { CardPlace, hasPlace } from "../../display/card-place";
import { Marks } from "../../display/marks";
import { words } from "../../i18n/text";
import { hasKinds, kindOf } from "../../kind";
import { allWords } from "../../ui/also";
import { Card as PaperCard } from "../../ui/card";
import type { Card } from "../../wire";
import { greater, hasRoom, type Laid, lay, sizeOf } from "./slots";

/** When a whole hall writes at once, each card still stays long enough to be seen coming. */
const LAND_EVERY_MS = 1500;
/** Cards that wait to be shown; those before them are on the phones. */
const QUEUE = 6;
/** As many of the last cards are laid down when the page is opened; long ones push the first of them off again. */
const AT_FIRST = 12;

/** The six places of the board, with the newest of `cards` (in the order they were written). */
export function Board({ cards }: { cards: readonly Card[] }) {
  const { laid, newest, grow } = useBoard(cards);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return (
    <ul class="d-cards">
      {laid.map((place) => {
        const card = byId.get(place.id);
        return (
          card && <Shown key={place.id} card={card} place={place} isNew={place.id === newest} grow={grow} />
        );
      })}
    </ul>
  );
}

interface ShownProps {
  card: Card;
  place: Laid;
  isNew: boolean;
  /** The text does not fit its place. */
  grow: (id: string) => void;
}

function Shown({ card, place, isNew, grow }: ShownProps) {
  const slot = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const text = slot.current?.querySelector(".card__text");
    if (text && place.size < 3 && text.scrollHeight > text.clientHeight + 1) grow(card.id);
  }, [card.id, card.text, card.also, card.dispute, place.size, grow]);
  return (
    <li class="d-slot" ref={slot} data-at={place.at} data-size={place.size}>
      <PaperCard
        as="div"
        text={card.text}
        lang={card.lang}
        also={card.also}
        colour={kindOf(card)?.colour}
        state={isNew ? "new" : undefined}
        meta={metaOf(card)}
      >
        <Marks card={card} />
      </PaperCard>
    </li>
  );
}

/** The kind in words where there are several, and the place it was written at. */
function metaOf(card: Card): ComponentChildren {
  const kinds = hasKinds(card);
  if (!hasPlace(card)) return kinds ? words(kindOf(card)?.label) : undefined;
  return (
    <>
      <CardPlace card={card} named={!kinds} />
      {kinds && <span>{words(kindOf(card)?.label)}</span>}
    </>
  );
}

interface BoardState {
  laid: readonly Laid[];
  /** Every card that has been laid down or left out; it does not come again. */
  seen: ReadonlySet<string>;
  /** The card that came last; nothing lands when the page is opened. */
  newest: string | null;
}

function fill(cards: readonly Card[]): BoardState {
  const laid = cards
    .slice(-AT_FIRST)
    .reduce<Laid[]>((board, card) => lay(board, card.id, sizeOf(allWords(card))), []);
  return { laid, seen: new Set(cards.map((card) => card.id)), newest: null };
}

/** Lays new cards down one after the other, takes away what is no longer there, and never moves the others. */
function useBoard(cards: readonly Card[]) {
  const [state, setState] = useState<BoardState>(() => fill(cards));
  const lastLanding = useRef(0);
  // Those that needed more room than their length said: they do not come back, or two could drive each other out for ever.
  const wide = useRef(new Set<string>());
  const isThere = (place: Laid) => cards.some((card) => card.id === place.id);
  const waiting = cards.filter((card) => !state.seen.has(card.id)).slice(-QUEUE);
  const next = waiting[0];
  useEffect(() => {
    if (!next) return;
    const wait = Math.max(0, lastLanding.current + LAND_EVERY_MS - Date.now());
    const landing = setTimeout(() => {
      lastLanding.current = Date.now();
      setState((before) => ({
        laid: lay(before.laid.filter(isThere), next.id, sizeOf(allWords(next))),
        seen: new Set([...before.seen, ...cards.slice(0, cards.indexOf(next) + 1).map((card) => card.id)]),
        newest: next.id,
      }));
    }, wait);
    return () => clearTimeout(landing);
  }, [next?.id]);
  // A card that was taken away leaves a hole: when nothing new waits, the last one that fits in comes back.
  const there = state.laid.filter(isThere);
  const fits = (card: Card) =>
    !wide.current.has(card.id) &&
    !there.some((place) => place.id === card.id) &&
    hasRoom(there, sizeOf(allWords(card)));
  const back = next ? undefined : [...cards].reverse().find(fits);
  useEffect(() => {
    if (!back) return;
    const coming = setTimeout(() => {
      setState((before) => ({
        ...before,
        laid: lay(before.laid.filter(isThere), back.id, sizeOf(allWords(back))),
      }));
    }, LAND_EVERY_MS);
    return () => clearTimeout(coming);
  }, [back?.id]);
  const grow = useRef((id: string) => {
    wide.current.add(id);
    setState((before) => {
      const place = before.laid.find((one) => one.id === id);
      return place ? { ...before, laid: lay(before.laid, id, greater(place.size)) } : before;
    });
  });
  return { laid: state.laid, newest: state.newest, grow: grow.current };
}
