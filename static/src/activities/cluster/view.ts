/** How the board is looked at on this device: how large it is written, and which headings are folded. */
import { signal } from "@preact/signals";
import { keep, kept } from "../../keep";
import type { Id } from "../../wire";

const KEPT = "ek/board-size";
/** In percent; below 100 a card could not be read on a projector. */
export const SIZES = [100, 115, 130, 150, 175, 200] as const;

/** The place in `SIZES`. */
export const size = signal(
  Math.max(
    0,
    SIZES.findIndex((one) => String(one) === kept(KEPT)),
  ),
);

export function resize(step: 1 | -1): void {
  const next = Math.min(SIZES.length - 1, Math.max(0, size.peek() + step));
  size.value = next;
  keep(KEPT, String(SIZES[next]));
}

export const folded = signal<ReadonlySet<Id>>(new Set());

export function fold(headings: readonly Id[], on: boolean): void {
  const next = new Set(folded.peek());
  for (const heading of headings) {
    if (on) next.add(heading);
    else next.delete(heading);
  }
  folded.value = next;
}
