import type { PictureProps } from "../../display/activities";
import { isWalk } from "../../places/names";
import type { SeatStage } from "../../wire";
import { GroupsPicture } from "./display-groups";
import { WalkPicture } from "./display-walk";

/** Everybody finds the group of a result, or a table or room. */
export function SeatPicture({ stage }: PictureProps<SeatStage>) {
  return isWalk(stage) ? <WalkPicture stage={stage} /> : <GroupsPicture stage={stage} />;
}
