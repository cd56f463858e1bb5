import type { Loaders } from "../i18n/speak";

/** One chunk per language, fetched when it is spoken. */
export const locales: Loaders = {
  de: () => import("./locale/de"),
  en: () => import("./locale/en"),
};

/** The door, what is said to all, reports: fetched when they are needed. */
export const eveningTexts: Loaders = {
  de: () => import("./locale/de-evening"),
  en: () => import("./locale/en-evening"),
};

/** Tables and rooms: fetched by those who come to one. */
export const placeTexts: Loaders = {
  de: () => import("./locale/de-places"),
  en: () => import("./locale/en-places"),
};
