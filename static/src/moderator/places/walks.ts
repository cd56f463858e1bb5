/** The walks to tables or rooms, and which of them holds now. The same rules as `eventkit/core/seating/where.py`. */
import { computed } from "@preact/signals";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { isWalk } from "../../places/names";
import { current, event, stages } from "../../store";
import type { SeatStage, Stage } from "../../wire";

function isSeat(stage: Stage): stage is SeatStage {
  return isWalk(stage);
}

/** All of them, in order. */
export const walks = computed<readonly SeatStage[]>(() => stages.value.filter(isSeat));

/** The one whose seats hold now: the current stage or the one that a round goes back to, else the last one that has begun. */
export const walkNow = computed<SeatStage | null>(() => {
  const at = current.value;
  const id = at && (isSeat(at) ? at.id : at.at);
  const begun = walks.value.filter((walk) => walk.started !== null);
  return walks.value.find((walk) => walk.id === id) ?? begun[begun.length - 1] ?? null;
});

/** Are people on this walk or in its round now? Only then somebody can arrive. The same rule as in `seating/allowed.py`. */
export const goingOn = computed<boolean>(() => {
  const at = current.value;
  const walk = walkNow.value;
  if (!at || !walk || at.status !== "open" || event.value?.status !== "open") return false;
  return walk.id === at.id || walk.id === at.at;
});

/** The round that a walk leads to; a few lead to none. */
export function roundAfter(walk: SeatStage): Stage | undefined {
  return stages.value.find((stage) => stage.at === walk.id);
}

/** "Runde 2", or what the walk is called where it leads to no numbered round. */
export function walkName(walk: SeatStage): string {
  const round = roundAfter(walk)?.round;
  return round ? t("round-no", { round }) : words(walk.title);
}

/** "tables" or "rooms": the messages of this part come in both. */
export function kindNow(): "table" | "room" {
  return event.value?.places?.kind ?? "table";
}
