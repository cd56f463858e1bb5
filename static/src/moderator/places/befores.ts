import type { SeatStage } from "../../wire";
import type { Before } from "./met";
import { seatsOf } from "./seating";
import { roundAfter, walks } from "./walks";

/** The walks that have begun before this one, with their seats. */
export function befores(stage: SeatStage): Before[] {
  return walks.value
    .filter((walk) => walk.started !== null && walk.no < stage.no)
    .map((walk, no) => ({ round: roundAfter(walk)?.round ?? no + 1, seats: seatsOf(walk) }));
}
