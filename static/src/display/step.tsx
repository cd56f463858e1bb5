import { t } from "../i18n/speak";
import { stages } from "../store";
import type { Stage } from "../wire";

/** "Schritt 2 von 4", as on the panel; steps left out do not count. */
export function StepOf({ stage }: { stage: Stage }) {
  const steps = stages.value.filter((one) => one.status !== "skipped");
  const no = steps.findIndex((one) => one.id === stage.id) + 1;
  return no > 0 && steps.length > 1 ? <p>{t("step-of", { no, total: steps.length })}</p> : null;
}
