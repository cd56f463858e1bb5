import { baseOf } from "./languages";
import { lang, locale, t } from "./speak";

/** Dates, times and numbers in words, with digits 0 to 9. */
export function clockTime(ms: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
    ms,
  );
}

/** `2026-10-16` as "Freitag, 16. Oktober", "heute" or "morgen"; "" stays "". `today` is ms since 1970. */
export function dayInWords(date: string, today: number): string {
  const day = toDay(date);
  if (!day) return date;
  const days = Math.round((day.getTime() - startOfDay(today)) / 86_400_000);
  if (days === 0) return t("today");
  if (days === 1) return t("tomorrow");
  const far = day.getFullYear() !== new Date(today).getFullYear();
  return new Intl.DateTimeFormat(locale(), {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(far && { year: "numeric" }),
  }).format(day);
}

/** `2026-10-16` as "16. Oktober 2026": within a sentence, where the name of the day would have to be declined. */
export function dateInWords(date: string): string {
  const day = toDay(date);
  return day
    ? new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", year: "numeric" }).format(day)
    : date;
}

/** "14:00", "18:30" as "14 bis 18:30 Uhr"; one of them may be "". */
export function span(start: string, end: string): string {
  if (start && end) return t("time-span", { start: shortTime(start), end: shortTime(end) });
  return start ? t("time-from", { start: shortTime(start) }) : "";
}

/** A whole number. */
export function number(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** German speaks of "14 Uhr"; other languages keep the minutes. */
function shortTime(time: string): string {
  return baseOf(lang.value) === "de" ? time.replace(/^0?(\d+):00$/, "$1").replace(/^0(\d:)/, "$1") : time;
}

function toDay(date: string): Date | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  return parts ? new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : null;
}

function startOfDay(ms: number): number {
  return new Date(ms).setHours(0, 0, 0, 0);
}
