import { aboutsOf } from "../activities/chain/answers";
import { stages } from "../store";
import type { Id, Stage, VoteResult } from "../wire";
import { mySeat } from "./mine";

/** The result whose group one has joined, for a stage about the same results; null: none. */
export function myGroup(stage: Stage): Id | null {
  if (!stage.about) return null;
  const about = stage.about.stage;
  const seats = stages.value.flatMap((one) =>
    one.activity === "seat" && one.about?.stage === about ? (mySeat(one.id) ?? []) : [],
  );
  return seats[seats.length - 1] ?? null;
}

/** What one can answer here: that of one's own group first. */
export function choicesOf(stage: Stage): readonly VoteResult[] {
  const group = myGroup(stage);
  const all = aboutsOf(stage);
  return [...all.filter((one) => one.target === group), ...all.filter((one) => one.target !== group)];
}

/** The one that is chosen: what was pressed, else one's own group's, else the only one there is. */
export function chosenAbout(stage: Stage, pressed: Id | undefined): Id | undefined {
  const choices = choicesOf(stage);
  const known = (id: Id | null | undefined) => choices.find((one) => one.target === id)?.target;
  return known(pressed) ?? known(myGroup(stage)) ?? (choices.length === 1 ? choices[0]?.target : undefined);
}
