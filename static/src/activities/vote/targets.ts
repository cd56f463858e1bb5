import { find } from "../../store";
import type { Card, Id, VoteStage } from "../../wire";

/** What can get dots: a heading with its cards, or a single card. */
export interface Target {
  id: Id;
  title: string;
  lang?: string;
  /** The cards of a heading; none for a card. */
  cards: readonly Card[];
  /** Why a card is disputed. */
  dispute?: string | undefined;
}

/** The targets of a stage in the order of the board; what this phone cannot see is left out. */
export function targetsOf(stage: VoteStage): Target[] {
  return stage.targets.flatMap((id) => targetOf(id) ?? []);
}

/** One target; also one that is not among those of a second round. */
export function targetOf(id: Id): Target | undefined {
  const cluster = find("cluster", id);
  if (cluster)
    return { id, title: cluster.title, cards: cluster.cards.flatMap((card) => find("card", card) ?? []) };
  const card = find("card", id);
  return card && { id, title: card.text, lang: card.lang, cards: [], dispute: card.dispute };
}
