import { computed, type ReadonlySignal } from "@preact/signals";
import { now } from "../clock";
import type { OrderOf } from "../commands";
import { writesIn } from "../i18n/speak";
import { newId } from "../ids";
import type { Parcel } from "../outbox";
import { find } from "../store";
import type { Card, CardKind, Id, Refusal } from "../wire";
import { cardsHere, myPlace } from "./here";
import { outbox, send } from "./session";

/** A card that was written on this page, with what the laptop has not answered yet on top. */
export interface Written extends Pick<Card, "id" | "stage" | "kind" | "text" | "lang" | "at"> {
  status: "saved" | "waiting" | "refused";
  /** A withdrawal is under way. */
  leaving?: boolean;
  trouble?: { key: string; refusal: Refusal; text?: string };
}

/** The cards from paper at this place, newest first: those of the host, whoever said them. */
export const written: ReadonlySignal<readonly Written[]> = computed(() => {
  const cards = new Map<Id, Written>();
  for (const card of cardsHere.value) {
    if (card.src === "paper") cards.set(card.id, { ...card, status: "saved" });
  }
  const box = outbox.value;
  for (const { parcel } of box?.delivered.value ?? []) lay(cards, parcel, true);
  for (const parcel of box?.parcels.value ?? []) lay(cards, parcel, false);
  return [...cards.values()].sort((a, b) => b.at - a.at);
});

function lay(cards: Map<Id, Written>, parcel: Parcel, delivered: boolean): void {
  const { command, refused, key, at } = parcel;
  if (command.kind !== "card.write" && command.kind !== "card.edit" && command.kind !== "card.withdraw")
    return;
  const before = cards.get(command.card);
  const status = delivered ? "saved" : "waiting";
  if (command.kind === "card.write") {
    if (before && !refused) return;
    const { card: id, stage, text, card_kind: kind = "", lang: said = "" } = command;
    const made = { id, stage, kind, text, lang: said, at };
    cards.set(
      id,
      refused
        ? { ...made, status: "refused", trouble: { key, refusal: refused, text } }
        : { ...made, status },
    );
  } else if (!before) return;
  else if (refused) {
    const text = command.kind === "card.edit" ? command.text : undefined;
    cards.set(before.id, { ...before, trouble: { key, refusal: refused, text } });
  } else if (command.kind === "card.edit") {
    cards.set(before.id, { ...before, text: command.text, kind: command.card_kind ?? before.kind, status });
  } else if (delivered) cards.delete(before.id);
  else cards.set(before.id, { ...before, leaving: true, status });
}

/** The kind of a card as its stage defines it. */
export function kindOf(card: { stage: string; kind: string }): CardKind | undefined {
  const stage = find("stage", card.stage);
  return stage?.activity === "collect"
    ? stage.options.kinds.find((kind) => kind.id === card.kind)
    : undefined;
}

/** Write down what somebody at the table has said; `person`: whose card it is. */
export function writeCard(
  stage: string,
  text: string,
  kind: string,
  more: Pick<OrderOf<"card.write">, "person" | "about">,
): void {
  const place = myPlace.peek()?.id;
  const card = {
    kind: "card.write",
    stage,
    card: newId(),
    text,
    card_kind: kind,
    lang: writesIn(),
  } as const;
  send({ ...card, ...(place && { place }), ...more });
}

export function editCard(card: Id, text: string, kind: string): void {
  send({ kind: "card.edit", card, text, card_kind: kind, n: Math.round(now()) });
}

export function withdrawCard(card: Id): void {
  send({ kind: "card.withdraw", card });
}
