/** Where cards lie by the laptop's latest news. */
import { find, shelves } from "../../../store";
import type { Cluster, Id } from "../../../wire";
import type { Heading } from "../desk";

export function headingsOf(stage: string): Heading[] {
  return clusters(stage).map(({ id, title, cards }) => ({
    id,
    title,
    cards: cards.flatMap((card) => find("card", card) ?? []),
  }));
}

/** The heading under which a card lies. */
export function headingOf(stage: string, card: Id): Cluster | undefined {
  return clusters(stage).find((cluster) => cluster.cards.includes(card));
}

function clusters(stage: string): Cluster[] {
  return [...shelves.cluster.value.values()].filter((cluster) => cluster.stage === stage);
}
