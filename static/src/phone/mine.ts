import { computed, type ReadonlySignal } from "@preact/signals";
import type { Command } from "../commands";
import { writesIn } from "../i18n/speak";
import { newId } from "../ids";
import type { Parcel } from "../outbox";
import { find, own } from "../store";
import type { Id, OwnCard, Refusal } from "../wire";
import { outbox } from "./session";

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

/** The group one is in on a seat stage, with what is still under way; null: in none. */
export function mySeat(stage: string): Id | null {
  let seat = own.value?.seats?.[stage] ?? null;
  for (const command of underWay()) {
    if (command.kind === "seat.take" && command.stage === stage) seat = command.target;
  }
  return seat;
}

/** What the laptop's own news do not contain yet, in the order of sending. */
export function underWay(): Command[] {
  const box = outbox.value;
  const parcels = [...(box?.delivered.value ?? []).map((item) => item.parcel), ...(box?.waiting.value ?? [])];
  return parcels.map((parcel) => parcel.command);
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
  void outbox.peek()?.send({ ...lines, lang: writesIn(), ...more, ...(place && { place }) });
}

export function dismiss(key: string): void {
  outbox.peek()?.dismiss(key);
}
