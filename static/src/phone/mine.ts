import { computed, type ReadonlySignal } from "@preact/signals";
import type { Command } from "../commands";
import { lang } from "../i18n/speak";
import { newId } from "../ids";
import { keep, kept } from "../keep";
import type { Parcel } from "../outbox";
import { find, own } from "../store";
import type { AnswerValue, Id, OwnCard, Refusal } from "../wire";
import { code, outbox } from "./session";

/** A refused wish that lies beside the card until the person has seen it. */
export interface Trouble {
  key: string;
  refusal: Refusal;
  /** What was to stand on the card. */
  text?: string;
}

/** A card of one's own as the phone shows it: what the laptop said, and on top what it has not answered yet. */
export interface MyCard
  extends Pick<
    OwnCard,
    | "id"
    | "stage"
    | "kind"
    | "text"
    | "lang"
    | "at"
    | "hidden"
    | "about"
    | "place"
    | "origin"
    | "dispute"
    | "parked"
  > {
  status: OwnCard["status"] | "waiting" | "refused";
  /** A withdrawal is under way. */
  leaving?: boolean;
  trouble?: Trouble;
}

type Cards = Map<Id, MyCard>;

function overlay(cards: Cards, parcel: Parcel, delivered: boolean): void {
  const { command, refused, key, at } = parcel;
  if (command.kind === "card.write") {
    if (cards.has(command.card) && !refused) return;
    const { card: id, stage, text, card_kind: kind = "", lang: written = "", about, place, parked } = command;
    const made = { id, stage, kind, text, lang: written, at, about, place, parked };
    if (refused) cards.set(id, { ...made, status: "refused", trouble: { key, refusal: refused, text } });
    else cards.set(id, { ...made, status: delivered ? "saved" : "waiting" });
  } else if (command.kind === "card.edit" || command.kind === "card.withdraw") {
    const card = cards.get(command.card);
    if (!card) return;
    const text = command.kind === "card.edit" ? command.text : undefined;
    if (refused) cards.set(card.id, { ...card, trouble: { key, refusal: refused, text } });
    else if (command.kind === "card.edit") {
      const { text: next, card_kind: kind = card.kind } = command;
      cards.set(card.id, { ...card, text: next, kind, status: delivered ? card.status : "waiting" });
    } else if (delivered) cards.delete(card.id);
    else cards.set(card.id, { ...card, leaving: true, status: "waiting" });
  }
}

/** All cards of one's own, newest first. */
export const myCards: ReadonlySignal<readonly MyCard[]> = computed(() => {
  const cards: Cards = new Map((own.value?.cards ?? []).map((card) => [card.id, card]));
  const box = outbox.value;
  for (const { parcel } of box?.delivered.value ?? []) overlay(cards, parcel, true);
  for (const parcel of box?.parcels.value ?? []) overlay(cards, parcel, false);
  return [...cards.values()].sort((a, b) => b.at - a.at);
});

export const myCardIds: ReadonlySignal<ReadonlySet<Id>> = computed(
  () => new Set(myCards.value.map((card) => card.id)),
);

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

/** The group one is in on a seat stage, with what is still under way; null: in none. */
export function mySeat(stage: string): Id | null {
  let seat = own.value?.seats?.[stage] ?? null;
  for (const command of underWay()) {
    if (command.kind === "seat.take" && command.stage === stage) seat = command.target;
  }
  return seat;
}

/** One's own answers on a reflect stage by question, with what is still under way. */
export function myAnswers(stage: string): Readonly<Record<string, AnswerValue>> {
  const answers: Record<string, AnswerValue> = { ...own.value?.answers?.[stage] };
  for (const command of underWay()) {
    if (command.kind === "answer.set" && command.stage === stage) answers[command.question] = command.value;
  }
  return answers;
}

/** What the laptop's own news do not contain yet, in the order of sending. */
export function underWay(): Command[] {
  const box = outbox.value;
  const parcels = [...(box?.delivered.value ?? []).map((item) => item.parcel), ...(box?.waiting.value ?? [])];
  return parcels.map((parcel) => parcel.command);
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

/** `about`: the result it answers. `parked`: it goes into the Themenspeicher. In a round it is written at one's own place. */
export function writeCard(
  stage: string,
  text: string,
  kind: string,
  more: { about?: Id; parked?: boolean } = {},
): void {
  const at = find("stage", stage)?.at;
  // The place of that round: a late card belongs to the table where it was begun.
  const place = at && !more.parked ? (own.peek()?.seats?.[at] ?? own.peek()?.place) : null;
  const lines = { kind: "card.write", stage, card: newId(), text, card_kind: kind } as const;
  void outbox.peek()?.send({ ...lines, lang: lang.peek(), ...more, ...(place && { place }) });
}

export function editCard(card: Id, text: string, kind: string): void {
  void outbox.peek()?.send({ kind: "card.edit", card, text, card_kind: kind, n: nextCount() });
}

export function withdrawCard(card: Id): void {
  void outbox.peek()?.send({ kind: "card.withdraw", card });
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

export function dismiss(key: string): void {
  outbox.peek()?.dismiss(key);
}
