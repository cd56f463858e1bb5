import { signal } from "@preact/signals";
import type { Id } from "../../wire";

/** The selected cards, in the order they were selected. */
export const selected = signal<ReadonlySet<Id>>(new Set());

/** The card from which a range is stretched. */
let anchor: Id | null = null;

export function toggle(card: Id): void {
  const next = new Set(selected.peek());
  if (!next.delete(card)) next.add(card);
  anchor = card;
  selected.value = next;
}

/** Select everything from the last card pressed to this one, in the order of the board. */
export function stretch(card: Id): void {
  const order = cardsOnBoard();
  const [from, to] = [order.indexOf(anchor ?? card), order.indexOf(card)];
  if (from < 0 || to < 0) {
    toggle(card);
    return;
  }
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  selected.value = new Set([...selected.peek(), ...range]);
}

export function clearSelection(): void {
  anchor = null;
  if (selected.peek().size) selected.value = new Set();
}

/** Forget cards that are gone. */
export function keepOnly(there: ReadonlySet<Id>): void {
  const left = [...selected.peek()].filter((card) => there.has(card));
  if (left.length < selected.peek().size) selected.value = new Set(left);
}

/** The ids of all cards that can be seen on the board, in reading order. */
function cardsOnBoard(): Id[] {
  return [...document.querySelectorAll<HTMLElement>("[data-card]")].map((card) => card.dataset.card ?? "");
}
