import { useLayoutEffect } from "preact/hooks";
import { dirOf } from "../i18n/languages";
import { choose, Words } from "../i18n/text";
import { event } from "../store";
import { saidHere } from "../told/ready";
import { speech } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { alsoIn } from "./told-also";

/** At the size of a sentence so many letters stand beside each other. */
const LETTERS = 58;
const MOST_LINES = 4;

/** What the moderator says to all: a band above every picture. Below it the whole picture becomes a little smaller. */
export function Told() {
  const message = event.value?.message;
  const text = message && saidHere(message);
  const found = choose(text);
  const own = Math.min(MOST_LINES, Math.ceil((found?.text.length ?? 0) / LETTERS));
  const also = message && found ? alsoIn(message, found.lang, MOST_LINES - own) : { said: [], lines: 0 };
  const lines = own + also.lines;
  useLayoutEffect(() => {
    const page = document.documentElement.dataset;
    if (lines) page.told = String(lines);
    else delete page.told;
    return () => {
      delete page.told;
    };
  }, [lines]);
  if (!found) return null;
  return (
    <div class="d-told" role="status">
      <Icon of={speech} />
      <div>
        <p class="d-told__words" dir="auto">
          <Words of={text} />
        </p>
        {also.said.length > 0 && (
          <ul class="d-told__also">
            {also.said.map(([lang, words]) => (
              <li key={lang} lang={lang} dir={dirOf(lang)}>
                {words}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
