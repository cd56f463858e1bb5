import { computed, type ReadonlySignal } from "@preact/signals";
import { now } from "../clock";
import type { OrderOf } from "../commands";
import { writesIn } from "../i18n/speak";
import { newId } from "../ids";
import type { Id } from "../wire";
import { type WrittenCard, withUnderWay } from "../written";
import { cardsHere, myPlace } from "./here";
import { outbox, send } from "./session";

/** The cards from paper at this place, newest first: those of the host, whoever said them. */
export const written: ReadonlySignal<readonly WrittenCard[]> = computed(() =>
  withUnderWay(
    cardsHere.value.filter((card) => card.src === "paper").map((card) => ({ ...card, status: "saved" })),
    outbox.value,
  ),
);

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
