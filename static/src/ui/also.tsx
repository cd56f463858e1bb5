import { dirOf } from "../i18n/languages";
import { lang } from "../i18n/speak";
import type { Text } from "../wire";

/** What a card says in other languages, below its own words. */
export function Also({ of }: { of: Text }) {
  return (
    <>
      {Object.entries(of).map(([lang, text]) => (
        <p class="card__also" key={lang} lang={lang} dir={dirOf(lang)}>
          {text}
        </p>
      ))}
    </>
  );
}

/** Own words and translations, for whoever has to know how much room they take. */
export function allWords({ text, also }: { text: string; also?: Text }): string {
  return [text, ...Object.values(also ?? {})].join("\n");
}

/** Of all translations the one into the language of this page. */
export function inMyLanguage(also: Text | undefined): Text | undefined {
  const text = also?.[lang.value];
  return text ? { [lang.value]: text } : undefined;
}
