import { computed, type ReadonlySignal } from "@preact/signals";
import type { Command } from "../commands";
import { writesIn } from "../i18n/speak";
import { newId } from "../ids";
import { find, own } from "../store";
import type { Id } from "../wire";
import { type WrittenCard, withUnderWay } from "../written";
import { outbox } from "./session";

/** All cards of one's own, newest first. */
export const myCards: ReadonlySignal<readonly WrittenCard[]> = computed(() =>
  withUnderWay(own.value?.cards ?? [], outbox.value),
);

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
