import type { PictureProps } from "../../display/activities";
import { Pause } from "../../display/pause";
import type { HarvestStage } from "../../wire";

/** What the places bring along: table after table. */
export function HarvestPicture({ stage }: PictureProps<HarvestStage>) {
  return <Pause stage={stage} />;
}
