/** When each step was planned, when it really began, and when the rest will probably begin. Pure. */
import type { EventInfo, Ms, Stage } from "../../wire";
import { dayOf } from "./days";

export interface Row {
  stage: Stage;
  planned: Ms | null;
  /** When it began; for what is still to come an estimate. */
  real: Ms | null;
  estimated: boolean;
  /** The day (from 0) that begins with this step, when the event has more than one. */
  begins: number | null;
}

export interface Schedule {
  rows: readonly Row[];
  plannedEnd: Ms | null;
  end: Ms | null;
  /** Minutes behind the plan (negative: ahead); null without a plan or when nothing has begun. */
  late: number | null;
}

const MINUTE = 60_000;
/** Further away from the plan than this, it is a rehearsal on another day and not a delay. */
const BELIEVABLE = 6 * 60;

/** `now`: ms in the laptop's clock. */
export function schedule(event: EventInfo, stages: readonly Stage[], now: Ms): Schedule {
  const days = event.days;
  const resting = (days[days.length - 1]?.ended ?? null) !== null;
  // The plan is that of the first day; what comes on another day began when that day began.
  const several = days.length > 1 || resting;
  const begun = stages.filter((stage) => stage.started !== null);
  const first = begun.length ? Math.min(...begun.map((stage) => stage.started ?? now)) : null;
  const open = stages.find((stage) => stage.status === "open");
  let planned = several ? null : atTime(event.start, first ?? now);
  let free: Ms | null = open?.started ? Math.max(now, open.started + open.minutes * MINUTE) : null;
  if (!open && first !== null) free = now;
  if (resting) free = null;
  let day = -1;
  const rows = stages.map((stage): Row => {
    const row: Row = { stage, planned, real: stage.started, estimated: false, begins: null };
    const on = dayOf(days, stage.started) ?? (stage.status === "waiting" ? days.length - 1 : day);
    if (several && on > day) {
      row.begins = on;
      day = on;
    }
    if (planned !== null) planned += stage.minutes * MINUTE;
    if (stage.status === "waiting" && free !== null) {
      row.real = free;
      row.estimated = true;
      free += stage.minutes * MINUTE;
    }
    return row;
  });
  const over = open === undefined && first !== null && stages.every((stage) => stage.status !== "waiting");
  const end = over ? lastEnd(stages) : free;
  return { rows, plannedEnd: planned, end: resting && !over ? null : end, late: lateness(planned, end) };
}

function lateness(planned: Ms | null, end: Ms | null): number | null {
  if (planned === null || end === null) return null;
  const minutes = Math.round((end - planned) / MINUTE);
  return Math.abs(minutes) > BELIEVABLE ? null : minutes;
}

function lastEnd(stages: readonly Stage[]): Ms | null {
  const ends = stages.flatMap((stage) => stage.ended ?? []);
  return ends.length ? Math.max(...ends) : null;
}

/** "14:05" on the day of `day`; null for "". */
function atTime(time: string, day: Ms): Ms | null {
  const parts = /^(\d\d):(\d\d)$/.exec(time);
  return parts ? new Date(day).setHours(Number(parts[1]), Number(parts[2]), 0, 0) : null;
}
