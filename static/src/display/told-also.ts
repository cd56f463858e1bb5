import { baseOf } from "../i18n/languages";
import { event } from "../store";
import { readySentence } from "../told/ready-sentences";
import type { Message } from "../wire";

/** Beside each other at the size of a label; a gap is as wide as so many letters. */
const LETTERS = 78;
const GAP = 3;
/** The picture below needs its room: who finds nothing here has it on the phone. */
const MOST_LINES = 2;

/** What a message says in the event's other languages, in their order, as far as `room` lines hold it. */
export function alsoIn(message: Message, own: string, room: number) {
  const said: [code: string, words: string][] = [];
  const seen = new Set([baseOf(own)]);
  let lines = 0;
  let free = 0;
  for (const code of event.value?.languages ?? []) {
    const words = message.ready ? readySentence(message.ready, code) : message.text[code];
    // Plain German says the same as German.
    if (!words || seen.has(baseOf(code))) continue;
    const wide = words.length + GAP;
    const more = wide <= free ? 0 : Math.ceil(words.length / LETTERS);
    if (lines + more > Math.min(room, MOST_LINES)) continue;
    free = (more ? more * LETTERS + GAP : free) - wide;
    lines += more;
    seen.add(baseOf(code));
    said.push([code, words]);
  }
  return { said, lines };
}
