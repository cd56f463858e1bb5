import { TrailPicture } from "../../activities/plan/display-trail";
import { t } from "../../i18n/speak";
import { shelves } from "../../store";
import type { PlanStage, Stage } from "../../wire";
import { stageFor } from "../shown";
import { Nothing } from "./nothing";

/** The way of each measure, from the critique it began with. */
export function WaysPicture() {
  const stage = stageFor(isPlan);
  const measures = [...shelves.measure.value.values()]
    .filter((measure) => measure.stage === stage?.id)
    .sort((a, b) => a.no - b.no);
  return measures.length ? (
    <TrailPicture measures={measures} />
  ) : (
    <Nothing title={t("trail-title")} text={t("trail-none")} />
  );
}

function isPlan(stage: Stage): stage is PlanStage {
  return stage.activity === "plan";
}
