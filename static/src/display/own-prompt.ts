import { words } from "../i18n/text";
import { event } from "../store";
import type { Stage, Text } from "../wire";

/** What this step itself asks; null where it only repeats the question of the event, as every step without one does. */
export function ownPrompt({ prompt }: Stage): Text | null {
  const asked = words(prompt);
  return asked && asked !== words(event.value?.question) ? prompt : null;
}
