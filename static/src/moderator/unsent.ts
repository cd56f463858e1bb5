/** What is typed and not sent yet: kept while something else is looked at, or the next step has begun. */
import { signal } from "@preact/signals";
import { event } from "../store";

const typed = signal<ReadonlyMap<string, string>>(new Map());

/** Steps are called the same in every event. */
const keyOf = (at: string) => `${event.value?.code}/${at}`;

/** What is typed there; undefined: nothing. */
export function unsent(at: string): string | undefined {
  return typed.value.get(keyOf(at));
}

/** `null`: it was sent, or nobody wants it any more. */
export function keepUnsent(at: string, text: string | null): void {
  const next = new Map(typed.peek());
  if (text === null) next.delete(keyOf(at));
  else next.set(keyOf(at), text);
  typed.value = next;
}

/** Something was sent: what somebody has typed on meanwhile stays. */
export function sentAt(at: string, text: string): void {
  if (typed.peek().get(keyOf(at)) === text) keepUnsent(at, null);
}
