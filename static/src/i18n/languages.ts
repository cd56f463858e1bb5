type Named = readonly [code: string, name: string];
/** The languages that this surface speaks: written in by `static/texts.mjs` from `locales/languages.json`. */
declare const __SPOKEN__: readonly Named[];
/** All languages of phones and host pages. */
declare const __KNOWN__: readonly Named[];

export interface Language {
  code: string;
  /** Its own name, as its speakers write it. */
  name: string;
  dir: "ltr" | "rtl";
}

export const FALLBACK = "de";
const RTL = new Set(["ar", "fa", "he", "ps", "ur", "ckb"]);

/** Writing direction of any language code, also of texts in languages the screens do not speak. */
export function dirOf(code: string): "ltr" | "rtl" {
  return RTL.has(baseOf(code)) ? "rtl" : "ltr";
}

/** The languages that this surface speaks. */
export const LANGUAGES: readonly Language[] = __SPOKEN__.map(language);

/** All languages that somebody in the hall may speak, also where the surface itself does not. */
export const KNOWN: readonly Language[] = /* @__PURE__ */ __KNOWN__.map(language);

function language([code, name]: Named): Language {
  return { code, name, dir: dirOf(code) };
}

/** Does this surface speak it? */
export function isSpoken(code: string | null): code is string {
  return LANGUAGES.some((language) => language.code === code);
}

/** The first of `wanted` that this surface speaks, `de-simple` also as German; else German. */
export function bestLanguage(wanted: readonly string[]): string {
  for (const wish of wanted) {
    const found = [wish, baseOf(wish)].find(isSpoken);
    if (found) return found;
  }
  return FALLBACK;
}

/** Without region and variant: plain German is German. */
export function baseOf(code: string): string {
  return code.split("-")[0] ?? "";
}
