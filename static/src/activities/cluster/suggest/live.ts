/** What is left of the proposals now: what somebody has sorted, hidden or stacked meanwhile is no longer proposed. Pure. */
import type { Card, Id } from "../../../wire";
import type { Desk, Heading } from "../desk";
import { type Answer, pairKey } from "./found";

export interface Group {
  key: string;
  title: string;
  cards: readonly Card[];
  sure: ReadonlySet<Id>;
  tight: boolean;
  lang: string;
}

/**
 * The groups, sure ones first. One is a group as long as two of its cards lie under no heading.
 * `abouts`: the results that the cards answer; cards that answer different ones never come together.
 */
export function groupsNow(
  answer: Answer,
  loose: readonly Card[],
  gone: (key: string) => boolean,
  abouts: readonly Id[],
): Group[] {
  const byId = new Map(loose.map((card) => [card.id, card]));
  const groups = answer.clusters.flatMap((cluster, at) => {
    const cards = cluster.cards.flatMap((id) => byId.get(id) ?? []);
    const known = abouts.length > 1 ? [...abouts, null] : [undefined];
    return known.flatMap((about): Group[] => {
      const mine = cards.filter(
        (card) => about === undefined || (about ? card.about === about : !abouts.includes(card.about ?? "")),
      );
      const sure = new Set(cluster.sure.filter((id) => mine.some((card) => card.id === id)));
      const key = `${at}/${about ?? ""}`;
      const { title, lang } = cluster;
      const tight = cluster.tight && sure.size > 1;
      return mine.length > 1 && !gone(key) ? [{ key, title, cards: mine, sure, tight, lang }] : [];
    });
  });
  return [...groups.filter((group) => group.tight), ...groups.filter((group) => !group.tight)];
}

export interface Fit {
  heading: Heading;
  words: readonly string[];
}

/** The headings a card may belong to, best first, with the words it shares with them; nothing without shared words. */
export function fitsOf(answer: Answer, card: Id, headings: readonly Heading[]): Fit[] {
  return (answer.proposals[card] ?? []).flatMap(({ cluster, words }) => {
    const heading = headings.find((one) => one.id === cluster);
    return heading && words.length ? [{ heading, words }] : [];
  });
}

export interface Pair {
  key: string;
  cards: readonly [Card, Card];
  /** Where each lies; null under no heading. */
  headings: readonly [Heading | null, Heading | null];
  likeness: number;
}

/** Pairs of cards that both lie on the board, in the order of their numbers. */
export function pairsNow(answer: Answer, desk: Desk, left: ReadonlySet<string>): Pair[] {
  const where = new Map<Id, { card: Card; heading: Heading | null }>();
  for (const card of desk.loose) where.set(card.id, { card, heading: null });
  for (const heading of desk.headings)
    for (const card of heading.cards) where.set(card.id, { card, heading });
  return answer.alike.flatMap(({ cards, likeness }): Pair[] => {
    const key = pairKey(...cards);
    const [one, other] = cards.flatMap((id) => where.get(id) ?? []).sort((a, b) => a.card.no - b.card.no);
    if (!one || !other || left.has(key)) return [];
    return [{ key, cards: [one.card, other.card], headings: [one.heading, other.heading], likeness }];
  });
}
