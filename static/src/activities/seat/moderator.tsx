import type { BoardProps } from "../../moderator/boards";
import type { SeatStage } from "../../wire";
import { GroupsBoard } from "./moderator-groups";
import { PlacesBoard } from "./moderator-places";

/** People find their place: the group of a chosen result, a table, a room. */
export function SeatBoard({ stage }: BoardProps<SeatStage>) {
  return stage.options.move === "by_result" ? <GroupsBoard stage={stage} /> : <PlacesBoard stage={stage} />;
}
