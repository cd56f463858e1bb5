/** The event: what the organiser says of it, and its days. */

import type { PlacesInfo } from "./hall";
import type { Ms, Text } from "./words";

export type Level = 1 | 2 | 3 | 4 | 5;

export interface NextStep {
  when: string;
  what: string;
}

/** What the organiser says about an event. `date` is YYYY-MM-DD, `start` and `end` HH:MM; each may be "". */
export interface Details {
  title: string;
  place: string;
  date: string;
  start: string;
  end: string;
  organiser: string;
  question: Text;
  level: Level;
  promise: Text;
  next: readonly NextStep[];
  contact: string;
  languages: readonly string[];
  /** Until which day the data are kept: a date, "none", or "" for a year after the event. */
  keep: string;
  /** Those people are asked about; none: they are not asked. */
  target_groups: readonly TargetGroup[];
}

/** Without a label it is one that every language has a name for. */
export interface TargetGroup {
  id: string;
  label: Text;
}

export interface EventInfo extends Details {
  code: string;
  /** With simulated people; nothing of it counts. */
  rehearsal?: true;
  /** The day that follows from `keep`; null: none. */
  until: string | null;
  format: { id: string; title: Text };
  status: "open" | "closed";
  current: string | null;
  /** One for each day; the event rests when the last one has `ended`. */
  days: readonly Day[];
  /** Tables or rooms; null: the format has none. */
  places: PlacesInfo | null;
  /** `slips`: only with an admission slip. */
  door: "open" | "slips" | "closed";
  /** What the moderator says to all. */
  message: { text: Text; at: Ms } | null;
  break: { began: Ms; ends: Ms } | null;
}

export interface Day {
  began: Ms;
  ended: Ms | null;
}
