import { t } from "../../i18n/speak";
import { Words } from "../../i18n/text";
import { event } from "../../store";
import { TimeDisc } from "../../ui/time";
import { breakTimer } from "../break";
import { shown, stageShown } from "../shown";
import { Whole } from "../whole";

/** How much time is left, and nothing else. In a break that of the break. */
export function TimerPicture() {
  const stage = stageShown();
  const here = event.value;
  const rest = here && !shown.value.stage ? breakTimer(here) : null;
  const timer = rest ?? stage?.timer ?? null;
  return (
    <Whole above={<p dir="auto">{rest ? t("break") : stage ? <Words of={stage.title} /> : here?.title}</p>}>
      {timer ? (
        <div class="d-time">
          <TimeDisc timer={timer} />
        </div>
      ) : (
        <p class="d-sentence">{t("no-timer")}</p>
      )}
    </Whole>
  );
}
