import type { Loaders } from "../../i18n/speak";

/** What became of cards: fetched with that part. */
export const fateTexts: Loaders = {
  de: () => import("../locale/de-fate"),
  en: () => import("../locale/en-fate"),
};
