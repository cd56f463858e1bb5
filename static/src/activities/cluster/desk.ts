/** The board as the moderator sees it: the laptop's news, plus the own moves that are still on their way. Pure. */
import type { Order } from "../../commands";
import type { Card, Cluster, Id } from "../../wire";

export interface Heading {
  id: Id;
  title: string;
  cards: readonly Card[];
}
export interface Desk {
  headings: readonly Heading[];
  loose: readonly Card[];
}

/** `cards`: those that lie on this board, in the order they were written. `orders`: own, oldest first. */
export function desk(
  stage: string,
  clusters: readonly Cluster[],
  cards: readonly Card[],
  orders: readonly Order[],
): Desk {
  const piles = new Map<Id, Id[]>();
  let headings = clusters.filter((cluster) => cluster.stage === stage).sort((a, b) => a.pos - b.pos);
  for (const cluster of headings) piles.set(cluster.id, [...cluster.cards]);
  for (const order of orders) {
    if (order.kind === "card.move" && order.stage === stage)
      moveCards(piles, order.cards, order.cluster, order.before);
    if (order.kind === "cluster.order") headings = reorder(headings, order.cluster, order.before);
  }
  const byId = new Map(cards.map((card) => [card.id, card]));
  const found = headings.map((cluster) => ({
    id: cluster.id,
    title: cluster.title,
    cards: (piles.get(cluster.id) ?? []).flatMap((id) => byId.get(id) ?? []),
  }));
  const sorted = new Set(found.flatMap((heading) => heading.cards.map((card) => card.id)));
  return { headings: found, loose: cards.filter((card) => !sorted.has(card.id)) };
}

function moveCards(piles: Map<Id, Id[]>, cards: readonly Id[], to: Id | null, before: Id | null): void {
  const moved = new Set(cards);
  for (const [id, pile] of piles) {
    if (pile.some((card) => moved.has(card)))
      piles.set(
        id,
        pile.filter((card) => !moved.has(card)),
      );
  }
  const pile = to === null ? undefined : piles.get(to);
  if (!pile) return;
  const at = before === null ? -1 : pile.indexOf(before);
  pile.splice(at < 0 ? pile.length : at, 0, ...cards);
}

function reorder(headings: Cluster[], id: Id, before: Id | null): Cluster[] {
  const moved = headings.find((heading) => heading.id === id);
  if (!moved || before === id) return headings;
  const rest = headings.filter((heading) => heading !== moved);
  const at = before === null ? -1 : rest.findIndex((heading) => heading.id === before);
  rest.splice(at < 0 ? rest.length : at, 0, moved);
  return rest;
}
