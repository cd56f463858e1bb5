import type { Stage } from "../wire";

/** Commands about places: the part that knows places says why one was refused. */
export const ABOUT_PLACES = /^(seat|person|topic)/;

/** Is this the walk to tables or rooms? The groups of a vote's results are something else. */
export function isWalk(stage: Stage | null): boolean {
  return stage?.activity === "seat" && stage.options.move !== "by_result";
}
