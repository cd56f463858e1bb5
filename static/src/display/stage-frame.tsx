import { Words, words } from "../i18n/text";
import { TimeDisc } from "../ui/time";
import type { Stage } from "../wire";
import { Frame, type FrameProps } from "./frame";

type StageFrameProps = Pick<FrameProps, "above" | "compact" | "foot" | "children"> & { stage: Stage };

/** The picture of a step: what is asked, and while it goes on its rule and its time. */
export function StageFrame({ stage, ...rest }: StageFrameProps) {
  const title = words(stage.prompt) ? stage.prompt : stage.title;
  const open = stage.status === "open";
  return (
    <Frame
      title={<Words of={title} />}
      length={words(title).length}
      rule={open ? stage.reminder : null}
      aside={open ? <TimeDisc timer={stage.timer} /> : undefined}
      {...rest}
    />
  );
}
