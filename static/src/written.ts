import type { Outbox, Parcel } from "./outbox";
import type { Id, OwnCard, Refusal } from "./wire";

/** A refused wish that lies beside the card until the person has seen it. */
export interface Trouble {
  key: string;
  refusal: Refusal;
  /** What was to stand on the card. */
  text?: string;
}

/** A card that was written on this page: what the laptop said, and on top what it has not answered yet. */
export interface WrittenCard
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

/** The laptop's cards with what is under way or was refused on top, newest first. */
export function withUnderWay(cards: readonly WrittenCard[], box: Outbox | null): WrittenCard[] {
  const shown = new Map(cards.map((card) => [card.id, card]));
  for (const { parcel } of box?.delivered.value ?? []) overlay(shown, parcel, true);
  for (const parcel of box?.parcels.value ?? []) overlay(shown, parcel, false);
  return [...shown.values()].sort((a, b) => b.at - a.at);
}

function overlay(cards: Map<Id, WrittenCard>, parcel: Parcel, delivered: boolean): void {
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
