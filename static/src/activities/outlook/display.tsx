import type { PictureProps } from "../../display/activities";
import { Pause } from "../../display/pause";
import type { OutlookStage } from "../../wire";

/** How it goes on from here. */
export function OutlookPicture({ stage }: PictureProps<OutlookStage>) {
  return <Pause stage={stage} />;
}
