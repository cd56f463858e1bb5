import type { Loaders } from "../i18n/speak";

/** One chunk per language, fetched when it is spoken. */
export const locales: Loaders = {
  de: () => import("./locale/de"),
  en: () => import("./locale/en"),
};
