import { find } from "../../store";
import type { Card, Id, Stage, VoteResult } from "../../wire";

/** The chosen results that a stage answers, in their order; none when it is about nothing. */
export function aboutsOf(stage: Stage): readonly VoteResult[] {
  const chosen = stage.about && find("stage", stage.about.stage);
  if (chosen?.activity !== "vote") return [];
  const byId = new Map(chosen.results.map((result) => [result.target, result]));
  return stage.about?.results.flatMap((id) => byId.get(id) ?? []) ?? [];
}

/** Cards by the result they answer, one group for each result, and one for what answers something else by now. */
export function byAbout<T extends { about?: Id | null }>(
  stage: Stage,
  items: readonly T[],
): { result: VoteResult | null; items: readonly T[] }[] {
  const results = aboutsOf(stage);
  const known = new Set(results.map((result) => result.target));
  const groups = results.map((result) => ({
    result: result as VoteResult | null,
    items: items.filter((item) => item.about === result.target),
  }));
  const others = items.filter((item) => !item.about || !known.has(item.about));
  return others.length ? [...groups, { result: null, items: others }] : groups;
}

/** Is this card worked with on the board: not in the Themenspeicher, not below another one that says the same? */
export function onBoard(card: Card): boolean {
  return !card.parked && !card.stack;
}
