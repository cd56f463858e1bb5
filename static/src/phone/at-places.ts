import type { Stage } from "../wire";

/** Is this the walk to tables or rooms? The groups of a vote's results are something else. */
export function isWalk(stage: Stage | null): boolean {
  return stage?.activity === "seat" && stage.options.move !== "by_result";
}
