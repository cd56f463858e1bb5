import type { ComponentChildren, VNode } from "preact";
import { t } from "../i18n/speak";
import { Words, words } from "../i18n/text";
import { event } from "../store";
import { Plate } from "../ui/plate";
import { TimeDisc } from "../ui/time";
import type { Stage } from "../wire";
import { isWalk } from "./at-places";
import { places } from "./later";

interface BandProps {
  stage: Stage | null;
}

interface FrameProps extends BandProps {
  plate: VNode;
  name: string;
  /** Which of the 14 signs gives the colour; none: the plenary's ink. */
  sign?: number;
  /** Instead of the title of the stage. */
  step?: ComponentChildren;
}

const PlaceBand = places.show((part) => part.PlaceBand, Plenum);

/** Where one is, what is done there and how long. Readable by the neighbour. */
export function Band({ stage }: BandProps) {
  return stage?.at || isWalk(stage) ? <PlaceBand stage={stage} /> : <Plenum stage={stage} />;
}

/** All are together. */
export function Plenum({ stage }: BandProps) {
  const name = t("place-plenum");
  return <BandFrame stage={stage} plate={<Plate label={name} />} name={name} />;
}

export function BandFrame({ stage, plate, name, sign, step }: FrameProps) {
  return (
    <header class="band" data-place={sign}>
      {plate}
      <div class="band__where">
        <p class="band__place">{name}</p>
        {(step || words(stage?.title)) && <p class="band__step">{step || <Words of={stage?.title} />}</p>}
      </div>
      {stage?.status === "open" && !event.value?.break && <TimeDisc timer={stage.timer} />}
    </header>
  );
}
