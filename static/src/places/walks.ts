import { find, stages } from "../store";
import type { SeatStage, Stage } from "../wire";
import { isWalk } from "./names";

/** Do people say themselves where they want to go? */
export function isChoice({ options: { move } }: SeatStage): boolean {
  return move === "choose" || move === "wish";
}

/** Is there anything to choose now? Wishes are named only until everybody has been given a place. */
export function isChoosing(stage: SeatStage): boolean {
  if (stage.options.move !== "wish") return isChoice(stage);
  return !Object.values(find("count", stage.id)?.groups ?? {}).some(Boolean);
}

/** Has nobody had a place before this walk? */
export function isFirstWalk(stage: SeatStage): boolean {
  return !stages.value.some((one) => one.no < stage.no && isWalk(one) && one.status !== "skipped");
}

/** What comes next, without what was left out; undefined after the last step. */
export function stageAfter(stage: Stage): Stage | undefined {
  return stages.value.find((one) => one.no > stage.no && one.status !== "skipped");
}
