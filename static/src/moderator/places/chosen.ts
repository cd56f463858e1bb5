import { signal } from "@preact/signals";
import type { Id } from "../../wire";

/** What is looked at on the right: a person to move, a table, or nothing in particular. */
export type Chosen = { what: "person"; id: Id } | { what: "place"; id: string } | null;

export const chosen = signal<Chosen>(null);

/** The walk whose seats are looked at; null follows the event. */
export const shownWalk = signal<string | null>(null);

/** The table that is offered to the person who is chosen, shown in the hall while it is not decided. */
export const offered = signal<string | null>(null);

/** The seat or table that had the keyboard's focus last: the way back from the right side. */
export const rover = signal("");

export function choose(next: Chosen): void {
  chosen.value = next;
}

/** Put away what was chosen; the focus goes back to where it was chosen. */
export function unchoose(): void {
  chosen.value = null;
  const focused = document.activeElement;
  if (focused && focused !== document.body && focused.isConnected && !focused.closest("[data-picker]"))
    return;
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-rove="${rover.peek()}"]`)?.focus({ preventScroll: false }),
  );
}
