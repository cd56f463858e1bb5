import { find } from "./store";
import type { Card, CardKind } from "./wire";

/** The kind of a card as its stage defines it. */
export function kindOf(card: Pick<Card, "stage" | "kind">): CardKind | undefined {
  const stage = find("stage", card.stage);
  return stage?.activity === "collect"
    ? stage.options.kinds.find((kind) => kind.id === card.kind)
    : undefined;
}

/** Are there several kinds, so that each card says its own in words? */
export function hasKinds(card: Card): boolean {
  const stage = find("stage", card.stage);
  return stage?.activity === "collect" && stage.options.kinds.length > 1;
}
