import { computed } from "@preact/signals";
import { hall } from "../store";
import type { Id } from "../wire";

const present = computed(() => hall.value && new Set(hall.value.present));

/** Is it known that no phone of this person is connected? Before the laptop has said who is there, nobody is away. */
export function isAway(person: Id): boolean {
  return present.value !== null && !present.value.has(person);
}
