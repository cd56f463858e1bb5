import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Command } from "../commands";
import { liesAt } from "../places/board";
import { isWalk } from "../places/names";
import { current, find, own, places, shelves, stages } from "../store";
import type { Card, CollectStage, Place, SeatStage, Stage } from "../wire";
import { outbox } from "./session";

/** The place whose host this is; null when it is nobody's any more. */
export const myPlace: ReadonlySignal<Place | null> = computed(() => {
  const id = own.value?.host;
  return (id && shelves.place.value.get(id)) || null;
});

/** The last place whose host this was. */
export const lastPlace = signal<Place | null>(null);
effect(() => {
  if (myPlace.value) lastPlace.value = myPlace.value;
});

/** Does what was written at this place lie here now? */
function isHere(id: string | undefined): boolean {
  return myPlace.value !== null && liesAt(id, myPlace.value);
}

/** A stage that is held at the places. */
export function isRound(stage: Stage): boolean {
  return Boolean(stage.at);
}

/** The rounds that have begun, in their order. */
export const rounds: ReadonlySignal<readonly Stage[]> = computed(() =>
  stages.value.filter((stage) => isRound(stage) && stage.started !== null),
);

/** The round that goes on, or has just ended; null before the first one. */
export const lastRound: ReadonlySignal<Stage | null> = computed(
  () => rounds.value[rounds.value.length - 1] ?? null,
);

/** The walk by which people came to where they belong now: that of the moment, that of the round, else the last one. */
export const walk: ReadonlySignal<SeatStage | null> = computed(() => {
  const walks = stages.value.filter(isWalk);
  const stage = current.value;
  if (stage && isWalk(stage)) return stage;
  const of = walks.find((one) => one.id === stage?.at);
  return of ?? walks.filter((one) => one.started !== null).pop() ?? null;
});

/** Can somebody arrive now? Before and after it there is nothing to be ticked off. */
export const arriving: ReadonlySignal<boolean> = computed(
  () => atPlaces.value && current.value?.status === "open",
);

/** Where else somebody can sit. */
export const otherPlaces: ReadonlySignal<readonly Place[]> = computed(() =>
  places.value.filter((place) => !place.closed && place.id !== myPlace.value?.id),
);

/** Are people at the tables now, or on their way to them? Else they sit together. */
export const atPlaces: ReadonlySignal<boolean> = computed(() => {
  const stage = current.value;
  return Boolean(stage && (isRound(stage) || isWalk(stage)) && stage.started !== null);
});

/** The stage whose cards are written now. */
export const writing: ReadonlySignal<CollectStage | null> = computed(() => {
  const stage = current.value;
  return stage?.activity === "collect" && isRound(stage) && stage.status === "open" ? stage : null;
});

/** What was written here, oldest first. Cards in the Themenspeicher or below another one lie elsewhere. */
export const cardsHere: ReadonlySignal<readonly Card[]> = computed(() => {
  return [...shelves.card.value.values()]
    .filter((card) => isHere(card.place) && !card.parked && !card.stack)
    .sort((a, b) => a.no - b.no);
});

/** What this page has asked for and the view does not contain yet, in the order of sending. */
export const underWay: ReadonlySignal<readonly Command[]> = computed(() => {
  const box = outbox.value;
  const parcels = [...(box?.delivered.value ?? []).map((item) => item.parcel), ...(box?.waiting.value ?? [])];
  return parcels.map((parcel) => parcel.command);
});

/** The sentence about a round, with what is under way. */
export function sentenceOf(stage: string): string {
  const place = myPlace.value?.id ?? "";
  let text = find("summary", `${stage}:${place}`)?.text ?? "";
  for (const command of underWay.value) {
    if (command.kind === "summary.set" && command.stage === stage && command.place === place)
      text = command.text;
  }
  return text;
}

/** Everything that hosts have summed up here about a round: the own sentence, and those of places that were merged. */
export function allSentences(stage: string): readonly string[] {
  const others = [...shelves.summary.value.values()]
    .filter((one) => one.stage === stage && one.place !== myPlace.value?.id && isHere(one.place))
    .map((one) => one.text);
  return [sentenceOf(stage), ...others].filter(Boolean);
}
