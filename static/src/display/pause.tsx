import { Words, words } from "../i18n/text";
import { TimeDisc } from "../ui/time";
import type { Stage } from "../wire";
import { Frame } from "./frame";
import { StepOf } from "./step";

/** A step of which this bundle knows only its name: the hall goes on, the screen says where it is. */
export function Pause({ stage }: { stage: Stage }) {
  const title = words(stage.prompt) ? stage.prompt : stage.title;
  return (
    <Frame
      title={<Words of={title} />}
      length={words(title).length}
      aside={<TimeDisc timer={stage.timer} />}
      foot={<StepOf stage={stage} />}
    >
      <p class="d-sentence">
        <Words of={stage.title} />
      </p>
    </Frame>
  );
}
