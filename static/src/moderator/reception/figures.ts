import { computed } from "@preact/signals";
import { find } from "../../store";

export interface Figures {
  /** Counted by somebody; null: not yet. */
  heads: number | null;
  phones: number;
  paper: number;
  hosts: number;
}

/** Who is in the room, in numbers. People who have gone do not count. */
export const figures = computed<Figures>(() => {
  const { heads = null, people = 0, paper = 0, hosts = 0 } = find("reception", "event") ?? {};
  return { heads, phones: people - paper, paper, hosts };
});

/** How many phones there are too many: with more phones than heads somebody may vote twice. */
export const tooMany = computed(() => {
  const { heads, phones } = figures.value;
  return heads === null ? 0 : Math.max(0, phones - heads);
});
