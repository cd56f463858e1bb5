import { computed } from "@preact/signals";
import { find, shelves } from "../../store";
import type { Card, Order } from "../../wire";

const NONE: Order = { hold: false, words: [], muted: [] };

/** How strict the hall is at the moment. */
export function orderNow(): Order {
  return find("order", "event") ?? NONE;
}

/** Does a card wait to be let through? A late one waits in its own tray, a hidden one does not wait any more. */
export function isHeld(card: Card): boolean {
  return Boolean(card.held) && !card.late && card.hidden === undefined;
}

function byNo(a: Card, b: Card): number {
  return a.no - b.no;
}

export const heldCards = computed(() => [...shelves.card.value.values()].filter(isHeld).sort(byNo));

/** Cards that people find should not hang there; what waits or is hidden already needs no look. */
export const reportedCards = computed(() =>
  [...shelves.card.value.values()]
    .filter((card) => card.reports && !card.held && card.hidden === undefined)
    .sort((a, b) => (b.reports ?? 0) - (a.reports ?? 0) || byNo(a, b)),
);
