import { isWalk } from "../../places/names";
import { current, event } from "../../store";
import type { ScreenState, ScreenWhat, Stage } from "../../wire";

/** What a screen can show; black is a switch of its own, and "follow" is whatever the step has. */
export type Picture = Exclude<ScreenWhat, "follow">;

/** In the order in which they are offered. */
export const CHOICES: readonly ScreenWhat[] = [
  "follow",
  "question",
  "codes",
  "timer",
  "cards",
  "board",
  "floor",
  "results",
  "trail",
  "photos",
  "pause",
];

/** Pictures of which a table or room may be chosen. */
const OF_PLACES: readonly ScreenWhat[] = ["question", "cards", "floor", "photos"];

export function hasPlaces(what: ScreenWhat): boolean {
  return OF_PLACES.includes(what);
}

/** Has a step this picture? Those that are not listed go with every step, or with none. */
export function fits(what: ScreenWhat, stage: Stage): boolean {
  switch (what) {
    case "cards":
      return stage.activity === "collect";
    case "board":
      return stage.activity === "cluster";
    case "results":
      return stage.activity === "vote" || stage.activity === "reflect";
    case "trail":
      return stage.activity === "plan";
    case "floor":
      return isWalk(stage) || stage.at !== undefined;
    default:
      return true;
  }
}

/** Does a step change anything about the picture? */
export function hasStages(what: ScreenWhat): boolean {
  return !["follow", "codes", "pause", "black"].includes(what);
}

/** The picture that is really there: what a following screen shows now. */
export function pictureOf({ what }: ScreenState): Picture {
  if (what !== "follow") return what;
  if (event.value?.status === "closed") return "question";
  if (event.value?.break) return "pause";
  const stage = current.value;
  return stage ? ofStage(stage) : "codes";
}

function ofStage(stage: Stage): Picture {
  switch (stage.activity) {
    case "welcome":
      return "codes";
    case "collect":
      return stage.at && event.value?.places?.boards !== "open" ? "floor" : "cards";
    case "cluster":
      return "board";
    case "vote":
      return stage.revealed || stage.options.show === "live" ? "results" : "board";
    case "seat":
    case "harvest":
      return "floor";
    case "plan":
      return stage.status === "open" ? "cards" : "trail";
    case "reflect":
      return stage.revealed ? "results" : "question";
    default:
      return "question";
  }
}
