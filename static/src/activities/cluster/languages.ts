import { lang } from "../../i18n/speak";

/** What a language is called in the language of the page: "Türkisch"; its code when nobody knows. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([lang.value], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
