import type { Loaders } from "../../i18n/speak";

/** Only those who ask what became of their cards fetch them. */
export const fateTexts: Loaders = {
  de: () => import("../locale/de-fate"),
  en: () => import("../locale/en-fate"),
};
