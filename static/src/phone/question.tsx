import type { ComponentChildren } from "preact";
import { Words, words } from "../i18n/text";
import { flag } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Stage, Text } from "../wire";

interface QuestionProps {
  stage: Stage;
  /** Instead of the stage's own question or title. */
  asked?: Text | null | undefined;
  /** A line above it, e.g. "Zweiter Durchgang". */
  above?: ComponentChildren;
}

/** What is asked, large; below it, calmly, the rule of the game while the stage is open. */
export function Question({ stage, asked, above }: QuestionProps) {
  const text = [asked, stage.prompt, stage.title].find((one) => words(one));
  return (
    <>
      {above}
      <h1 class="question">
        <Words of={text} />
      </h1>
      {stage.status === "open" && words(stage.reminder) && (
        <p class="rule">
          <Icon of={flag} />
          <span>
            <Words of={stage.reminder} />
          </span>
        </p>
      )}
    </>
  );
}
