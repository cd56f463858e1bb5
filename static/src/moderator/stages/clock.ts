/** Times of the plan, from what stands in the details. */
import { t } from "../../i18n/speak";

const DAY = 24 * 60;

function minutesAt(time: string): number | null {
  const parts = /^(\d\d):(\d\d)$/.exec(time);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}

/** So many minutes after `start`, as HH:MM; "" without a beginning. */
export function clockAt(start: string, minutes: number): string {
  const from = minutesAt(start);
  if (from === null) return "";
  const at = (from + minutes) % DAY;
  return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
}

/** How many minutes longer than planned so many minutes are; negative: shorter; null: nothing is planned. */
export function over(start: string, end: string, minutes: number): number | null {
  const from = minutesAt(start);
  const to = minutesAt(end);
  return from === null || to === null || to <= from ? null : minutes - (to - from);
}

/** "3 Std. 20 Min". */
export function lastsWords(minutes: number): string {
  return t("hours-minutes", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
