/** Which formats fit what somebody wants to do, and why the others do not. Pure. */
import type { FormatInfo, Purpose } from "../api";

export interface Wanted {
  /** As typed; "" for any number. */
  people: string;
  /** Minutes that there are; null for any time. */
  minutes: number | null;
  purposes: readonly Purpose[];
}

/** Why a format does not fit. */
export type Against =
  | { why: "few"; from: number }
  | { why: "many"; to: number }
  | { why: "time"; minutes: number }
  | { why: "purpose" };

export interface Fit {
  format: FormatInfo;
  against: readonly Against[];
  /** How many of the wanted purposes it serves. */
  serves: number;
}

/** A format may take so much longer than there is: breaks can be shortened. */
const TOLERANCE = 15;

export const ANYTHING: Wanted = { people: "", minutes: null, purposes: [] };

export function isAnything({ people, minutes, purposes }: Wanted): boolean {
  return peopleIn(people) === null && minutes === null && !purposes.length;
}

/** How many people were typed; null for no sensible number. */
export function peopleIn(typed: string): number | null {
  const people = Number(typed);
  return typed.trim() !== "" && Number.isInteger(people) && people > 0 ? people : null;
}

/** Those that fit first; among them one's own, then those that serve more; else in the order given. */
export function fitting(formats: readonly FormatInfo[], wanted: Wanted): readonly Fit[] {
  const fits = formats.map((format) => fitOf(format, wanted));
  const rank = (fit: Fit) => [fit.against.length, fit.format.own ? 0 : 1, -fit.serves] as const;
  return fits.sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  });
}

function fitOf(format: FormatInfo, { people: typed, minutes, purposes }: Wanted): Fit {
  const against: Against[] = [];
  const people = peopleIn(typed);
  const [from, to] = format.people;
  if (people !== null && people < from) against.push({ why: "few", from });
  if (people !== null && people > to) against.push({ why: "many", to });
  if (minutes !== null && format.minutes > minutes + TOLERANCE)
    against.push({ why: "time", minutes: format.minutes });
  const serves = purposes.filter((purpose) => format.purpose.includes(purpose)).length;
  if (purposes.length && format.purpose.length && !serves) against.push({ why: "purpose" });
  return { format, against, serves };
}
