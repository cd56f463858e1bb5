/** Two moderators write at once: only what each of them has changed goes over what stands there. Pure. */
import type { Text } from "../wire";
import { bare } from "./details/line-by-language";

/** The languages in which something else is written than before. */
export function changedIn(before: Text, written: Text): Text {
  const changed = Object.entries(written).filter(
    ([lang, words]) => words.trim() !== (before[lang] ?? "").trim(),
  );
  return Object.fromEntries(changed);
}

/** A text after somebody has written over it, in the languages that they wrote in. */
export function writtenOver(before: Text, written: Text, now: Text): Text {
  return bare({ ...now, ...changedIn(before, written) });
}

/** A list after somebody has added to it and taken from it. */
export function listedOver(
  before: readonly string[],
  written: readonly string[],
  now: readonly string[],
): readonly string[] {
  const left = now.filter((one) => written.includes(one) || !before.includes(one));
  return [...left, ...written.filter((one) => !before.includes(one) && !left.includes(one))];
}
