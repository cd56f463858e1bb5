import { find, shelves } from "../../store";
import type { Card, HarvestStage, Place, Stage, Summary } from "../../wire";
import { onBoard } from "../chain/answers";

/** Where the board of a place hangs now: places are merged, and what was written at one goes to the other. */
function boardOf(id: string): string {
  let place = find("place", id);
  for (let step = 0; place?.into && step < shelves.place.value.size; step += 1) {
    place = find("place", place.into) ?? place;
  }
  return place?.id ?? id;
}

/** The rounds that are harvested, in their order. */
export function roundsOf(stage: HarvestStage): Stage[] {
  return stage.sources.flatMap((id) => find("stage", id) ?? []);
}

/** The cards of a place, round after round. */
export function cardsOf(stage: HarvestStage, place: Place): Card[] {
  const order = (card: Card) => stage.sources.indexOf(card.stage);
  return [...shelves.card.value.values()]
    .filter((card) => order(card) >= 0 && card.place && boardOf(card.place) === place.id && onBoard(card))
    .sort((a, b) => order(a) - order(b) || a.no - b.no);
}

/** What the hosts have summed up at a place, round after round. */
export function summariesOf(stage: HarvestStage, place: Place): Summary[] {
  return stage.sources.flatMap((round) =>
    [...shelves.summary.value.values()].filter(
      (one) => one.stage === round && one.text && boardOf(one.place) === place.id,
    ),
  );
}
