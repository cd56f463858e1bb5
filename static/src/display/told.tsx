import { useLayoutEffect } from "preact/hooks";
import { Words, words } from "../i18n/text";
import { event } from "../store";
import { speech } from "../ui/drawings";
import { Icon } from "../ui/icon";

/** At the size of a sentence so many letters stand beside each other. */
const LETTERS = 58;
const MOST_LINES = 4;

/** What the moderator says to all: a band above every picture. Below it the whole picture becomes a little smaller. */
export function Told() {
  const text = event.value?.message?.text;
  const said = words(text);
  const lines = Math.min(MOST_LINES, Math.ceil(said.length / LETTERS));
  useLayoutEffect(() => {
    const page = document.documentElement.dataset;
    if (lines) page.told = String(lines);
    else delete page.told;
    return () => {
      delete page.told;
    };
  }, [lines]);
  if (!said) return null;
  return (
    <p class="d-told" role="status">
      <Icon of={speech} />
      <span dir="auto">
        <Words of={text} />
      </span>
    </p>
  );
}
