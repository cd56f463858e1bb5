import type { PictureProps } from "../../display/activities";
import { find } from "../../store";
import type { HarvestStage } from "../../wire";
import { HarvestOverview } from "./display-overview";
import { PlacePicture } from "./display-place";

/** What the places bring along: all of them, or the one that is presented now. */
export function HarvestPicture({ stage }: PictureProps<HarvestStage>) {
  const place = stage.showing ? find("place", stage.showing) : undefined;
  return place ? (
    <PlacePicture key={place.id} stage={stage} place={place} />
  ) : (
    <HarvestOverview stage={stage} />
  );
}
