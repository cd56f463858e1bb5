import { liesAt } from "../../places/board";
import { find, shelves } from "../../store";
import type { Card, HarvestStage, Place, Stage, Summary } from "../../wire";
import { onBoard } from "../chain/answers";

/** The rounds that are harvested, in their order. */
export function roundsOf(stage: HarvestStage): Stage[] {
  return stage.sources.flatMap((id) => find("stage", id) ?? []);
}

/** The cards of a place, round after round. */
export function cardsOf(stage: HarvestStage, place: Place): Card[] {
  const order = (card: Card) => stage.sources.indexOf(card.stage);
  return [...shelves.card.value.values()]
    .filter((card) => order(card) >= 0 && liesAt(card.place, place) && onBoard(card))
    .sort((a, b) => order(a) - order(b) || a.no - b.no);
}

/** What the hosts have summed up at a place, round after round. */
export function summariesOf(stage: HarvestStage, place: Place): Summary[] {
  return stage.sources.flatMap((round) =>
    [...shelves.summary.value.values()].filter(
      (one) => one.stage === round && one.text && liesAt(one.place, place),
    ),
  );
}
