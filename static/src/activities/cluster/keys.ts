/** Moving about the board with the keyboard: everything that can be done with the mouse can be done with keys. */
import type { Id } from "../../wire";
import { clearSelection, selected, stretch, toggle } from "./selection";

const WAIT_MS = 1500;

function all(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-card]")];
}

/** The card where sorting goes on when these are taken away: the next one that stays, else the one before. */
export function cardAfter(taken: readonly Id[]): Id | undefined {
  const cards = all();
  const last = cards.reduce((found, card, at) => (taken.includes(card.dataset.card ?? "") ? at : found), -1);
  const stays = (card: HTMLElement) => !taken.includes(card.dataset.card ?? "");
  const next = cards.slice(last + 1).find(stays) ?? cards.slice(0, last).reverse().find(stays);
  return next?.dataset.card;
}

/** Give a card the focus when whatever had it has gone away. */
export function focusCard(card: Id | undefined): void {
  if (!card) return;
  const until = performance.now() + WAIT_MS;
  const look = () => {
    const free = document.activeElement === document.body || document.activeElement === null;
    const found = document.querySelector<HTMLElement>(`[data-card="${card}"]`);
    if (free && found) found.focus({ preventScroll: false });
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface BoardKeys {
  /** Open the menu "move to" for the selection. */
  move: () => void;
  heading: () => void;
  /** Open the menu of the selected cards. */
  card: () => void;
  /** Ask where a single card might go. */
  fits: (card: Id) => void;
  hide: () => void;
}

/** Arrow keys walk, space selects (with shift: up to here), m moves, n makes a heading, k opens the menu of the cards, w asks where a card fits, v hides, Escape clears. */
export function onBoardKey(key: KeyboardEvent, keys: BoardKeys): void {
  const card = (key.target as HTMLElement).closest<HTMLElement>("[data-card]");
  if (key.key === "Escape") {
    clearSelection();
    return;
  }
  if (!card?.dataset.card || key.ctrlKey || key.metaKey || key.altKey) return;
  const id = card.dataset.card;
  if (key.key === " " || key.key === "Enter") {
    if (key.shiftKey) stretch(id);
    else toggle(id);
  } else if (key.key === "w") {
    if (inHeading(card)) return;
    keys.fits(id);
  } else if (key.key === "m" || key.key === "n" || key.key === "k" || key.key === "v") {
    if (!selected.peek().size) toggle(id);
    // The toolbar with its menu appears with the selection.
    requestAnimationFrame({ m: keys.move, n: keys.heading, k: keys.card, v: keys.hide }[key.key]);
  } else {
    const to = neighbour(key.key, card);
    if (!to) return;
    to.focus();
    to.scrollIntoView({ block: "nearest" });
  }
  key.preventDefault();
}

function inHeading(card: HTMLElement): boolean {
  return Boolean(card.closest<HTMLElement>("[data-pile]")?.dataset.pile);
}

function neighbour(key: string, card: HTMLElement): HTMLElement | undefined {
  const cards = all();
  const at = cards.indexOf(card);
  if (key === "ArrowDown") return cards[at + 1];
  if (key === "ArrowUp") return cards[at - 1];
  if (key === "Home") return cards[0];
  if (key === "End") return cards[cards.length - 1];
  const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (!step) return undefined;
  const lists = [...document.querySelectorAll<HTMLElement>("[data-pile]")].filter((list) =>
    list.querySelector("[data-card]"),
  );
  const next = lists[lists.findIndex((list) => list.contains(card)) + step];
  return next?.querySelector<HTMLElement>("[data-card]") ?? undefined;
}
