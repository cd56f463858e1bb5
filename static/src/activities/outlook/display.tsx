import type { PictureProps } from "../../display/activities";
import { Frame } from "../../display/frame";
import { NextSteps } from "../../display/next-steps";
import { ownPrompt } from "../../display/own-prompt";
import { StepOf } from "../../display/step";
import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import { event } from "../../store";
import { TimeDisc } from "../../ui/time";
import type { OutlookStage } from "../../wire";

/** How it goes on from here: what happens with the results, who answers, thanks. */
export function OutlookPicture({ stage }: PictureProps<OutlookStage>) {
  const here = event.value;
  if (!here) return null;
  const asked = words(ownPrompt(stage));
  return (
    <Frame
      title={asked ? <Words of={stage.prompt} /> : t("what-next")}
      length={(asked || t("what-next")).length}
      plain
      aside={stage.status === "open" ? <TimeDisc timer={stage.timer} /> : undefined}
      foot={<StepOf stage={stage} />}
    >
      <div class="d-end">
        {here.next.length ? (
          <NextSteps event={here} />
        ) : (
          words(here.promise) && (
            <p dir="auto">
              <Words of={here.promise} />
            </p>
          )
        )}
        {here.contact && (
          <p class="d-end__contact" dir="auto">
            {t("questions-to", { contact: here.contact })}
          </p>
        )}
        <p class="d-end__thanks">{t("thanks-outlook")}</p>
      </div>
    </Frame>
  );
}
