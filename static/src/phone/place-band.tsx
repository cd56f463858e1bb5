import { placeName, plateOf, roundOf } from "../places/names";
import { PlacePlate } from "../places/plate";
import type { Stage } from "../wire";
import { isWalk } from "./at-places";
import { BandFrame, Plenum } from "./band";
import { choosing, here } from "./my-place";

/** The band in the colour of one's own place. On the way to it the whole screen is in that colour and needs none. */
export function PlaceBand({ stage }: { stage: Stage | null }) {
  const { place, left } = here.value;
  if (!place || left) return <Plenum stage={stage} />;
  if (isWalk(stage) && !choosing.value) return null;
  return (
    <BandFrame
      stage={stage}
      sign={plateOf(place.no)}
      plate={<PlacePlate place={place} />}
      name={placeName(place)}
      step={stage && roundOf(stage)}
    />
  );
}
