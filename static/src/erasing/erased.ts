import { effect } from "@preact/signals";
import { lang, t } from "../i18n/speak";
import { own, shelves } from "../store";

/** What stands where a text was erased; see docs/wire.md. */
const ERASED = "\ufdd0";

const looked = new WeakSet<object>();

/**
 * From now on everything the page holds says in the reader's words where a text was erased, also when the language
 * changes: the words are asked for when they are drawn. So no screen need know of it.
 */
export function sayErased(): void {
  for (const shelf of Object.values(shelves)) {
    effect(() => {
      const now = shelf.value as ReadonlyMap<string, object>;
      const dressed = new Set([...now.values()].filter(dress));
      if (!dressed.size) return;
      // Somebody may have read it before: as new objects they are read and drawn again.
      const again = [...now].map(([key, one]) => [key, dressed.has(one) ? copied(one) : one] as const);
      (shelf as { value: ReadonlyMap<string, object> }).value = new Map(again);
    });
  }
  effect(() => {
    if (dress(own.value)) own.value = copied(own.value);
  });
}

/** Give an object of the view its words, wherever in it. True: it had some to get. */
function dress(thing: unknown): boolean {
  if (typeof thing !== "object" || thing === null || looked.has(thing)) return false;
  looked.add(thing);
  let any = false;
  for (const [key, value] of Object.entries(thing)) {
    if (typeof value !== "string") any = dress(value) || any;
    else if (value.includes(ERASED)) {
      Object.defineProperty(thing, key, {
        get: () => (value === ERASED && "erased" in thing ? t("card-erased") : inside(value)),
        enumerable: true,
        configurable: true,
      });
      any = true;
    }
  }
  // The sentence is in the reader's language and runs in its direction, whatever the card was in.
  if (any && "erased" in thing && "lang" in thing) {
    Object.defineProperty(thing, "lang", { get: () => lang.value, enumerable: true, configurable: true });
  }
  return any;
}

/** A longer text of which only a part is gone. */
function inside(value: string): string {
  return value.split(ERASED).join(t("text-erased"));
}

/** The same again, with its getters. */
function copied<T>(thing: T): T {
  const copy = Object.create(Object.getPrototypeOf(thing), Object.getOwnPropertyDescriptors(thing)) as T;
  looked.add(copy as object);
  return copy;
}
