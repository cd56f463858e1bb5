import { find, shelves, stages } from "../../store";
import type { Id, VoteResult } from "../../wire";

/** A step of the way from a measure back to where it began. */
export interface Link {
  target: Id;
  text: string;
  /** The stage whose vote chose it; null when none did. */
  stage: string | null;
}

/**
 * From a chosen result back to the beginning, level by level: the result itself first. A heading may gather cards that
 * answer different results; then these stand on one level. What was merged or renamed later keeps its way
 * and the words it was chosen with.
 */
export function trailOf(target: Id): Link[][] {
  const levels: Link[][] = [];
  const seen = new Set<Id>();
  let level = [target];
  while (level.length) {
    levels.push(level.map(linkOf));
    for (const id of level) seen.add(id);
    level = [...new Set(level.flatMap(answersOf))].filter((id) => !seen.has(id));
  }
  return levels;
}

/** The results that a card, or the cards of a heading, answer; of a chosen one those it answered when it was chosen. */
function answersOf(target: Id): readonly Id[] {
  const chosen = resultOf(target);
  if (chosen) return chosen.result.answers ?? [];
  const card = find("card", target);
  if (card) return card.about ? [card.about] : [];
  const cards = find("cluster", target)?.cards ?? [];
  return [...new Set(cards.flatMap((id) => shelves.card.value.get(id)?.about ?? []))];
}

/** The words of a result, heading or card: those it was chosen with, else its own; "" when this screen knows none. */
export function wordsOfTarget(target: Id): string {
  return linkOf(target).text;
}

/** Where a target was chosen, if it was. */
function resultOf(target: Id): { stage: string; result: VoteResult } | null {
  for (const stage of stages.value) {
    const result = stage.activity === "vote" && stage.results.find((one) => one.target === target);
    if (result) return { stage: stage.id, result };
  }
  return null;
}

function linkOf(target: Id): Link {
  const chosen = resultOf(target);
  if (chosen) return { target, text: chosen.result.text, stage: chosen.stage };
  const text = find("cluster", target)?.title ?? find("card", target)?.text ?? "";
  return { target, text, stage: null };
}
