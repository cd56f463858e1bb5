import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { sending } from "../photos/sending";
import { own } from "../store";
import type { Id } from "../wire";

/** A photo that was taken and not sent yet. */
interface Taken {
  file: File;
  caption: string;
  /** The round it was taken in. */
  stage: string | undefined;
  person: Id | undefined;
}

const last = signal<Taken | null>(null);

/** Kept while another step is shown: it is taken when a round ends, and some cameras keep none of their own. */
export const taken: ReadonlySignal<Taken | null> = computed(() =>
  last.value && last.value.person === own.value?.person ? last.value : null,
);

/** Something of a photo is to be done here, whatever step it is. */
export const photoUnderWay: ReadonlySignal<boolean> = computed(
  () => taken.value !== null || sending.value.length > 0,
);

export function take(file: File, stage: string | undefined): void {
  last.value = { file, caption: "", stage, person: own.peek()?.person };
}

export function caption(words: string): void {
  if (last.value) last.value = { ...last.value, caption: words };
}

export function dropTaken(): void {
  last.value = null;
}
