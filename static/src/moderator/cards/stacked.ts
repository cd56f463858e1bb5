import { useComputed } from "@preact/signals";
import { below } from "../../activities/chain/stacks";
import type { Id } from "../../wire";

/** How many cards lie below this one; a card is drawn again only when its own stack changes. */
export function useStacked(card: Id): number {
  return useComputed(() => below(card).length).value;
}
