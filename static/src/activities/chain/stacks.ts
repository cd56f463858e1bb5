import { computed } from "@preact/signals";
import { shelves } from "../../store";
import type { Card, Id } from "../../wire";

const stacks = computed(() => {
  const found = new Map<Id, Card[]>();
  for (const card of shelves.card.value.values()) {
    if (card.stack) found.set(card.stack, [...(found.get(card.stack) ?? []), card]);
  }
  return found;
});

/** The cards that lie below this one because they say the same, in the order they were written. */
export function below(top: Id): readonly Card[] {
  return [...(stacks.value.get(top) ?? [])].sort((a, b) => a.no - b.no);
}
