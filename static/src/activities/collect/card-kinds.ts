import { find } from "../../store";
import type { Card, CardKind } from "../../wire";

/** The kind of a card, as its stage defines it. */
export function kindOfCard(card: Card): CardKind | undefined {
  const stage = find("stage", card.stage);
  return stage?.activity === "collect"
    ? stage.options.kinds.find((kind) => kind.id === card.kind)
    : undefined;
}
