/** The days of an event, and which steps began on which of them. */
import { locale } from "../../i18n/speak";
import type { Day, Ms } from "../../wire";

/** The day (from 0) on which something happened; null when it has not happened yet. */
export function dayOf(days: readonly Day[], at: Ms | null): number | null {
  if (at === null) return null;
  let found = 0;
  days.forEach((day, no) => {
    if (day.began <= at) found = no;
  });
  return found;
}

/** "Freitag, 16. Oktober". */
export function dayInFull(at: Ms): string {
  return new Intl.DateTimeFormat(locale(), { weekday: "long", day: "numeric", month: "long" }).format(at);
}
