import { t } from "../../i18n/speak";
import { keep, kept } from "../../keep";
import type { Stage } from "../../wire";
import { shownStage } from "./looked";

const KEPT = "ek/step-help";

/** What there is to do in the step on the board, in two sentences. It stays open until somebody closes it. */
export function StepHelp() {
  const stage = shownStage.value;
  if (!stage) return null;
  return (
    <details class="rail__part stephelp" open={kept(KEPT) === "open"}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: browsers make a button of it */}
      <summary onClick={remember}>{t("step-help")}</summary>
      <p>{t(helpOf(stage))}</p>
    </details>
  );
}

/** At the press: the event "toggle" comes later, and a page that is left meanwhile would have forgotten it. */
function remember(press: Event): void {
  const box = (press.currentTarget as HTMLElement).closest("details");
  keep(KEPT, box?.open ? "closed" : "open");
}

function helpOf(stage: Stage): string {
  switch (stage.activity) {
    case "seat":
      return stage.options.move === "by_result" ? "step-help-groups" : `step-help-seat-${stage.options.move}`;
    case "collect":
      return stage.at === undefined ? "step-help-collect" : "step-help-round";
    case "plan":
      return `step-help-plan-${stage.options.by}`;
    default:
      return `step-help-${stage.activity}`;
  }
}
