import { onBoard } from "../../activities/chain/answers";
import { shelves } from "../../store";
import type { Card, ClusterStage } from "../../wire";

/** Does a card lie in its step? Hidden ones do not, late ones only after they were placed, and others
 * only after they were let through. */
export function counts(card: Card): boolean {
  return card.hidden === undefined && !card.late && !card.held;
}

/** The cards of the sources that lie under no heading of this stage, in the order they were written. */
export function looseCards(stage: ClusterStage): Card[] {
  const sorted = new Set<string>();
  for (const cluster of shelves.cluster.value.values()) {
    if (cluster.stage === stage.id) for (const card of cluster.cards) sorted.add(card);
  }
  return sourceCards(stage).filter((card) => !sorted.has(card.id));
}

/** All cards that are sorted on this stage; a stack is one card. */
export function sourceCards(stage: ClusterStage): Card[] {
  return [...shelves.card.value.values()]
    .filter((card) => stage.sources.includes(card.stage) && counts(card) && onBoard(card))
    .sort((a, b) => a.no - b.no);
}
