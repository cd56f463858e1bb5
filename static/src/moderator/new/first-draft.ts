import type { FormatInfo, Like } from "../api";
import { type PlanDraft, withRounds } from "../stages/plan";
import { type Draft, draftLike, keptDraft, newDraft, withFormat } from "./draft";

/** What was written before, else a fresh one: with what the format proposes, or like another event. */
export async function firstDraft(
  format: FormatInfo,
  formats: readonly FormatInfo[],
  like: (Like & { code: string }) | undefined,
): Promise<Draft> {
  const before = keptDraft(like?.code);
  if (like) return before ?? draftLike(like);
  if (!before) return newDraft(format);
  return withFormat(
    before,
    format,
    formats.find((one) => one.id === before.format),
  );
}

/** `fresh`: the plan comes as the format says it; rounds that were asked for before hold. */
export function withPlan(draft: Draft, format: string, plan: PlanDraft, fresh: boolean): Draft {
  const rounds = Number(draft.hall.rounds);
  const asked = fresh && Number.isInteger(rounds) && rounds > 0 ? withRounds(plan, rounds) : plan;
  const hall = draft.hall.places === "" ? { ...draft.hall, places: countOf(asked) } : draft.hall;
  return { ...draft, hall, plans: { ...draft.plans, [format]: asked } };
}

/** For a format that has got tables only now. */
function countOf({ table }: PlanDraft): string {
  return table.places ? String(table.places.count ?? table.places.list?.length ?? "") : "";
}
