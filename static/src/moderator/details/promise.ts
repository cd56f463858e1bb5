import { LANGUAGES } from "../../i18n/languages";
import { sayIn } from "../../i18n/speak";
import type { Level, Text } from "../../wire";

export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** What a level means for the people, as a first proposal, in all languages of the screens. */
export async function proposedPromise(level: Level): Promise<Text> {
  const texts = await Promise.all(LANGUAGES.map(({ code }) => sayIn(code, `promise-${level}`)));
  return Object.fromEntries(LANGUAGES.map(({ code }, no) => [code, texts[no] ?? ""]));
}

/** The promise after the level was changed: what somebody wrote stays, an untouched proposal is exchanged. */
export async function promiseAfter(promise: Text, from: Level, to: Level): Promise<Text> {
  const [old, fresh] = await Promise.all([proposedPromise(from), proposedPromise(to)]);
  const next: Record<string, string> = { ...promise };
  for (const { code } of LANGUAGES) {
    if (!next[code]?.trim() || next[code] === old[code]) next[code] = fresh[code] ?? "";
  }
  return next;
}
