/** The languages of the screens. A new one: a folder in `locales/`, a line here, and a locale file per surface. */
export interface Language {
  code: string;
  /** Its own name, as its speakers write it. */
  name: string;
  dir: "ltr" | "rtl";
}

export const LANGUAGES: readonly Language[] = [
  { code: "de", name: "Deutsch", dir: "ltr" },
  { code: "en", name: "English", dir: "ltr" },
];

export const FALLBACK = "de";
const RTL = new Set(["ar", "fa", "he", "ps", "ur", "ckb"]);

/** Writing direction of any language code, also of texts in languages the screens do not speak. */
export function dirOf(code: string): "ltr" | "rtl" {
  return RTL.has(code.split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** The best language of the screens for what the browser asks for, in its order; among `offered` if given. */
export function bestLanguage(wanted: readonly string[], offered?: readonly string[]): string {
  const codes = LANGUAGES.map((language) => language.code).filter(
    (code) => !offered?.length || offered.includes(code),
  );
  for (const wish of wanted) {
    const base = wish.toLowerCase().split("-")[0] ?? "";
    if (codes.includes(base)) return base;
  }
  return codes.includes(FALLBACK) ? FALLBACK : (codes[0] ?? FALLBACK);
}
