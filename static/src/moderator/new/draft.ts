import { now } from "../../clock";
import { newId } from "../../ids";
import { forget, keep, kept } from "../../keep";
import type { Details, Id, Text } from "../../wire";
import type { FormatInfo, Like } from "../api";
import { proposedPromise } from "../details/promise";
import { USUAL } from "../languages/all";
import { type PlanDraft, planOf } from "../stages/plan";
import { expecting, type HallDraft, hallOf } from "./hall-draft";
import { wanted } from "./wanted";

const KEY = "ek/draft/new";
const LIKE = "ek/draft/like/";
const LEVEL = 2;

/** A new event that is being written. `event` is made once: sent again, it is still the same event. */
export interface Draft {
  event: Id;
  format: string;
  details: Details;
  hall: HallDraft;
  /** By format: its steps, changed for this event. */
  plans: Readonly<Record<string, PlanDraft>>;
}

/** Drafts of events like another one lie apart, so that none takes the place of another. */
function keyOf(like: string | undefined): string {
  return like ? LIKE + like : KEY;
}

/** What was typed before and not yet sent; null when there is nothing, or nothing readable. */
export function keptDraft(like?: string): Draft | null {
  try {
    const found = JSON.parse(kept(keyOf(like)) ?? "null") as Draft | null;
    return found?.event && found.details && found.hall ? { ...found, plans: found.plans ?? {} } : null;
  } catch {
    return null;
  }
}

export function keepDraft(draft: Draft, like?: string): void {
  keep(keyOf(like), JSON.stringify(draft));
}

export function forgetDraft(like?: string): void {
  forget(keyOf(like));
}

/** Another file stands for this format now: what was changed in the old one holds no more. */
export function forgetPlan(format: string): void {
  const draft = keptDraft();
  if (!draft?.plans[format]) return;
  const { [format]: _, ...plans } = draft.plans;
  keepDraft({ ...draft, plans });
}

/** A draft with everything that another event had, but not its day. */
export function draftLike({ table, details, format }: Like): Draft {
  const plans = { [format.id]: planOf(table) };
  return { event: newId(), format: format.id, details, hall: hallOf(format), plans };
}

/** A fresh draft with what the format proposes, for as many people as were looked for. */
export async function newDraft(format: FormatInfo): Promise<Draft> {
  return {
    event: newId(),
    format: format.id,
    hall: wanted.peek().people ? expecting(hallOf(format), format, wanted.peek().people) : hallOf(format),
    plans: {},
    details: {
      title: "",
      place: "",
      date: today(),
      start: "",
      end: "",
      organiser: "",
      question: { ...format.question },
      level: LEVEL,
      promise: await proposedPromise(LEVEL),
      next: [{ when: "", what: "" }],
      contact: "",
      languages: USUAL,
      keep: "",
      target_groups: [],
    },
  };
}

/** The same draft with another format; the question changes with it unless somebody has written one. */
export function withFormat(draft: Draft, format: FormatInfo, before: FormatInfo | undefined): Draft {
  const untouched = sameText(draft.details.question, before?.question ?? {});
  const question = untouched ? { ...format.question } : draft.details.question;
  const hall = before?.id === format.id ? draft.hall : { ...hallOf(format), people: draft.hall.people };
  return { ...draft, format: format.id, hall, details: { ...draft.details, question } };
}

function sameText(one: Text, other: Text): boolean {
  return [...Object.keys(one), ...Object.keys(other)].every(
    (code) => (one[code] ?? "") === (other[code] ?? ""),
  );
}

function today(): string {
  const day = new Date(now());
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
}
