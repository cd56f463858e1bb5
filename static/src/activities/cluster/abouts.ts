import { find } from "../../store";
import type { Card, ClusterStage, Id, VoteResult } from "../../wire";
import { aboutsOf } from "../chain/answers";
import type { Desk } from "./desk";

/** The chosen results that the cards sorted here answer, one board for each; none when they answer nothing. */
export function aboutsOfSources(stage: ClusterStage): readonly VoteResult[] {
  const all = stage.sources.flatMap((id) => {
    const source = find("stage", id);
    return source ? aboutsOf(source) : [];
  });
  return [...new Map(all.map((result) => [result.target, result])).values()];
}

/** What lies on the board of one result: its cards, its headings, and headings that are still empty. */
export function boardOf(desk: Desk, about: Id | null): Desk {
  if (!about) return desk;
  const answers = (card: Card) => card.about === about;
  return {
    headings: desk.headings.filter((heading) => !heading.cards.length || heading.cards.some(answers)),
    loose: desk.loose.filter(answers),
  };
}

/** Which of the results the cards of a heading answer, in the order of the results. */
export function answersOf(cards: readonly Card[], abouts: readonly VoteResult[]): VoteResult[] {
  return abouts.filter((result) => cards.some((card) => card.about === result.target));
}
