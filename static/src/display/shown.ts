import { computed } from "@preact/signals";
import { current, find, shelves, stages } from "../store";
import type { Place, ScreenState, Stage } from "../wire";
import { screenNo } from "./session";

const FOLLOWS: ScreenState = { what: "follow", stage: null, place: null, bell: false };

/** What this screen shows: it follows the moderator, or stays at what was chosen by hand. */
export const shown = computed<ScreenState>(() => shelves.screen.value.get(screenNo) ?? FOLLOWS);

/** The table or room that was chosen; undefined: none. */
export function placeShown(): Place | undefined {
  const { place } = shown.value;
  return place ? find("place", place) : undefined;
}

/** The step that was chosen, else that of the moment. */
export function stageShown(): Stage | undefined {
  const { stage } = shown.value;
  return stage ? find("stage", stage) : (current.value ?? undefined);
}

/** The step a picture is about: the one that was chosen; else that of the moment, if it has such a picture; else the last
 * begun that has one. */
export function stageFor<S extends Stage>(has: (stage: Stage) => stage is S): S | undefined {
  const at = stageShown();
  if (at && has(at)) return at;
  if (shown.value.stage) return undefined;
  const begun = stages.value.filter(has).filter((stage) => stage.started !== null);
  return begun[begun.length - 1];
}
