/** Which results the moderator has in mind before they are confirmed: kept while another step is looked at. */
import { signal } from "@preact/signals";
import { event } from "../../store";
import type { Id, Tally, VoteStage } from "../../wire";

export interface ChoiceDraft {
  /** In the order the results shall have. */
  order: readonly Id[];
  reasons: Readonly<Record<Id, string>>;
  /** Results that were confirmed before are being changed. */
  changing: boolean;
}

const drafts = signal<ReadonlyMap<string, ChoiceDraft>>(new Map());

/** Steps are called the same in every event, and what was in mind before a second round holds no more. */
const keyOf = ({ id, round }: VoteStage) => `${event.value?.code}/${id}/${round}`;

/** The draft of a stage; without one what was confirmed, be it by somebody else meanwhile, else what the dots propose. */
export function draftOf(stage: VoteStage, tally: Tally): ChoiceDraft {
  const kept = drafts.value.get(keyOf(stage));
  const there = new Set(tally.targets.map((row) => row.target));
  if (kept && (kept.changing || !stage.results.length))
    return { ...kept, order: kept.order.filter((target) => there.has(target)) };
  const settled = stage.results.filter((result) => there.has(result.target));
  const reasons = Object.fromEntries(settled.map((result) => [result.target, result.reason ?? ""]));
  const order = stage.results.length ? settled.map((result) => result.target) : tally.proposed;
  return { order, reasons, changing: false };
}

export function keepDraft(stage: VoteStage, draft: ChoiceDraft | null): void {
  const next = new Map(drafts.peek());
  if (draft) next.set(keyOf(stage), draft);
  else next.delete(keyOf(stage));
  drafts.value = next;
}

/** Add a target where its rank puts it, or take it out. */
export function toggled(order: readonly Id[], target: Id, tally: Tally): Id[] {
  if (order.includes(target)) return order.filter((other) => other !== target);
  const rank = new Map(tally.targets.map((row, at) => [row.target, at]));
  const at = order.findIndex((other) => (rank.get(other) ?? 0) > (rank.get(target) ?? 0));
  return at < 0 ? [...order, target] : [...order.slice(0, at), target, ...order.slice(at)];
}

/** Put a target in front of another one (null: last). */
export function moved(order: readonly Id[], target: Id, before: Id | null): Id[] {
  const rest = order.filter((other) => other !== target);
  const at = before === null ? -1 : rest.indexOf(before);
  return at < 0 ? [...rest, target] : [...rest.slice(0, at), target, ...rest.slice(at)];
}

/** Did the dots choose it? What was tied at the cut may be chosen without a reason, too. */
export function needsReason(target: Id, tally: Tally): boolean {
  return !tally.proposed.includes(target) && !tally.tied.includes(target);
}
