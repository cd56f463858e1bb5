// What no first screen needs of one's own: dots, groups, answers, cards that are changed.
import type { Command } from "../commands";
import { keep, kept } from "../keep";
import { find, own, viewSeq } from "../store";
import type { AnswerValue, Id } from "../wire";
import { underWay } from "./mine";
import { code, outbox } from "./session";

/** One's own dots on a vote stage: target -> count, with what is still under way. */
export function myDots(stage: string): Readonly<Record<Id, number>> {
  const dots: Record<Id, number> = { ...own.value?.dots[stage] };
  const round = roundOf(stage);
  for (const command of underWay()) {
    if (command.kind === "dots.set" && command.stage === stage && (command.round ?? 1) === round)
      dots[command.target] = command.count;
  }
  return dots;
}

/** One's own answers on a reflect stage by question, with what is still under way. */
export function myAnswers(stage: string): Readonly<Record<string, AnswerValue>> {
  const answers: Record<string, AnswerValue> = { ...own.value?.answers?.[stage] };
  for (const command of underWay()) {
    if (command.kind === "answer.set" && command.stage === stage) answers[command.question] = command.value;
  }
  return answers;
}

/** What everybody's news do not contain yet. One's own say nothing of it, so it cannot be told by them what was answered. */
export function newsUnderWay(): Command[] {
  const box = outbox.value;
  const answered = (box?.delivered.value ?? []).filter(({ seq }) => seq > viewSeq.value);
  return [...answered.map(({ parcel }) => parcel), ...(box?.waiting.value ?? [])].map(
    ({ command }) => command,
  );
}

export function setDots(stage: string, target: Id, count: number): void {
  const round = roundOf(stage);
  const dots = { kind: "dots.set", stage, target, count, n: nextCount() } as const;
  void outbox.peek()?.send(round > 1 ? { ...dots, round } : dots);
}

/** Join a group, or leave it (`target` null). */
export function takeSeat(stage: string, target: Id | null): void {
  void outbox.peek()?.send({ kind: "seat.take", stage, target, n: nextCount() });
}

/** Answer a question; null takes the answer back. */
export function setAnswer(stage: string, question: string, value: AnswerValue): void {
  void outbox.peek()?.send({ kind: "answer.set", stage, question, value, n: nextCount() });
}

export function editCard(card: Id, text: string, kind: string): void {
  void outbox.peek()?.send({ kind: "card.edit", card, text, card_kind: kind, n: nextCount() });
}

export function withdrawCard(card: Id): void {
  void outbox.peek()?.send({ kind: "card.withdraw", card });
}

function roundOf(id: string): number {
  const stage = find("stage", id);
  return stage?.activity === "vote" ? stage.round : 1;
}

/** The next number of this person's counter: greater than any this phone or the laptop has seen. */
export function nextCount(): number {
  const key = `ek/n/${code.peek()}/${own.peek()?.person}`;
  const next = Math.max(own.peek()?.n ?? 0, Number(kept(key) ?? 0)) + 1;
  keep(key, String(next));
  return next;
}
