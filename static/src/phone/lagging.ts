import { effect, type ReadonlySignal, signal } from "@preact/signals";

/** True once `source` has been true for `ms`; false at once. Keeps what lasts a moment from flickering. */
export function lagging(source: ReadonlySignal<boolean>, ms: number): ReadonlySignal<boolean> {
  const late = signal(false);
  effect(() => {
    if (!source.value) {
      late.value = false;
      return undefined;
    }
    const timer = setTimeout(() => (late.value = true), ms);
    return () => clearTimeout(timer);
  });
  return late;
}
