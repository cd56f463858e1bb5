import type { ComponentChildren } from "preact";
import type { Text } from "../wire";
import { builtIn } from "./built-in";
import { dirOf } from "./languages";
import { type Args, lang, t } from "./speak";

export interface Chosen {
  text: string;
  lang: string;
  /** False: it is in another language than the screen, and the page must say which one. */
  exact: boolean;
}

/** A text of the event in the language spoken now, else in German, else in any; null when it is empty. */
export function choose(text: Text | null | undefined): Chosen | null {
  if (!text) return null;
  const known = !text[lang.value] && builtIn(text.de);
  if (known) return { text: known, lang: lang.value, exact: true };
  for (const code of [lang.value, "de", ...Object.keys(text)]) {
    const words = text[code];
    if (words) return { text: words, lang: code, exact: code === lang.value };
  }
  return null;
}

/** Only the words, for labels and titles; "" when there are none. */
export function words(text: Text | null | undefined): string {
  return choose(text)?.text ?? "";
}

/** A text of the event; in another language it carries its `lang` and `dir`. */
export function Words({ of }: { of: Text | null | undefined }) {
  const found = choose(of);
  if (!found) return null;
  if (found.exact) return <>{found.text}</>;
  return (
    <span lang={found.lang} dir={dirOf(found.lang)}>
      {found.text}
    </span>
  );
}

/** A message whose parts in <b>…</b> are bold. */
export function Rich({ id, args }: { id: string; args?: Args }) {
  return <>{bold(t(id, args))}</>;
}

function bold(sentence: string): ComponentChildren[] {
  return sentence.split(/<b>(.*?)<\/b>/).map((part, no) => (no % 2 ? <b key={no}>{part}</b> : part));
}
