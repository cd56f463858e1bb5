import { has, lang, t } from "../i18n/speak";
import type { Message, Text } from "../wire";

/** What the moderator says to all, as this page says it: a ready sentence in the language of the page, which nobody had to
 * write; else as it was written. */
export function saidHere({ text, ready }: Message): Text {
  const id = `ready-message-${ready}`;
  return ready && has(id) ? { ...text, [lang.value]: t(id) } : text;
}
