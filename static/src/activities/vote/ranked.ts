import type { Id, Tally, VoteStage } from "../../wire";
import { targetOf } from "./targets";

export interface RankLine {
  target: Id;
  title: string;
  lang?: string;
  dots: number;
  rank: number;
  tied: boolean;
  /** Dots of a second round, what of `dots` was counted in the hall, why it was added. */
  again: number;
  paper: number;
  hands: number;
  reason: string;
  /** The moderator confirmed it as a result. */
  chosen: boolean;
}

/** The lines of the ranking: confirmed results, all of them, then the best others until there are `atLeast`.
 * What got no dot at all is left out, unless it is a result. */
export function ranked(stage: VoteStage, tally: Tally, atLeast: number): RankLine[] {
  const results = new Map(stage.results.map((result) => [result.target, result]));
  const lines = tally.targets.flatMap((row): RankLine[] => {
    const target = targetOf(row.target);
    // A result keeps the words it was confirmed with.
    const title = results.get(row.target)?.text ?? target?.title;
    return title === undefined
      ? []
      : [
          {
            ...row,
            title,
            lang: target?.lang,
            tied: row.tied && row.dots > 0,
            reason: results.get(row.target)?.reason ?? "",
            chosen: results.has(row.target),
          },
        ];
  });
  const order = stage.results.map((result) => result.target);
  const chosen = lines
    .filter((line) => line.chosen)
    .sort((a, b) => order.indexOf(a.target) - order.indexOf(b.target));
  const others = lines.filter((line) => !line.chosen && line.dots > 0);
  return [...chosen, ...others.slice(0, Math.max(0, atLeast - chosen.length))];
}
