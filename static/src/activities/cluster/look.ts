/** What of the board is looked at: a search and filters, all at once. Pure but for the names of places. */
import { finalPlace } from "../../places/board";
import type { Card, Id } from "../../wire";
import type { Desk } from "./desk";
import { searchFor } from "./match";

export interface Look {
  search: string;
  place: Id | null;
  /** The step in which cards were written. */
  round: string | null;
  kind: string | null;
  lang: string | null;
}

export const EVERYTHING: Look = { search: "", place: null, round: null, kind: null, lang: null };

/** How many filters are set, the search not counted. */
export function filters(look: Look): number {
  return [look.place, look.round, look.kind, look.lang].filter((one) => one !== null).length;
}

/** Is something left out? */
export function isNarrow(look: Look): boolean {
  return filters(look) > 0 || look.search.trim() !== "";
}

/** The board with only the cards that fit. Headings without such a card are left out, unless they are empty or searched. */
export function lookedAt(desk: Desk, look: Look): Desk {
  if (!isNarrow(look)) return desk;
  const search = searchFor(look.search);
  const fits = (card: Card, heading: string) =>
    (look.place === null || (card.place !== undefined && finalPlace(card.place)?.id === look.place)) &&
    (look.round === null || card.stage === look.round) &&
    (look.kind === null || card.kind === look.kind) &&
    (look.lang === null || card.lang === look.lang) &&
    (!search || search.card(card, heading));
  const headings = desk.headings.flatMap((heading) => {
    const cards = heading.cards.filter((card) => fits(card, heading.title));
    const stays =
      cards.length > 0 || (!heading.cards.length && !search) || (search?.title(heading.title) ?? false);
    return stays ? [{ ...heading, cards }] : [];
  });
  return { headings, loose: desk.loose.filter((card) => fits(card, "")) };
}

/** How many cards lie on a board. */
export function cardsOn(desk: Desk): number {
  return desk.headings.reduce((sum, heading) => sum + heading.cards.length, desk.loose.length);
}
