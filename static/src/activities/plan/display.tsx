import type { PictureProps } from "../../display/activities";
import { StageFrame } from "../../display/stage-frame";
import { StepOf } from "../../display/step";
import { t } from "../../i18n/speak";
import { Rich } from "../../i18n/text";
import { number } from "../../i18n/when";
import { shelves } from "../../store";
import type { Measure, PlanStage } from "../../wire";
import { wordsOfTarget } from "../chain/trail";
import { agreed } from "./agreed";
import { TrailPicture } from "./display-trail";

/** Two rows of three: the newest, so that the hall sees them come. */
const AT_ONCE = 6;

/** While measures are agreed: the newest of them. At the end: the way each has come. */
export function PlanPicture({ stage }: PictureProps<PlanStage>) {
  const measures = [...shelves.measure.value.values()]
    .filter((measure) => measure.stage === stage.id)
    .sort((a, b) => a.no - b.no);
  if (stage.status !== "open" && measures.length) return <TrailPicture measures={measures} />;
  return (
    <StageFrame
      stage={stage}
      compact
      foot={
        <>
          <StepOf stage={stage} />
          <p>
            <Rich id="measures-bold" args={{ count: measures.length, number: number(measures.length) }} />
          </p>
        </>
      }
    >
      {measures.length ? (
        <ul class="d-measures">
          {measures.slice(-AT_ONCE).map((measure) => (
            <Shown key={measure.id} measure={measure} />
          ))}
        </ul>
      ) : (
        <p class="d-sentence">{t("first-measure")}</p>
      )}
    </StageFrame>
  );
}

function Shown({ measure }: { measure: Measure }) {
  return (
    <li class="card d-measure" data-state="new">
      {measure.about && (
        <p class="d-measure__about" dir="auto">
          {wordsOfTarget(measure.about)}
        </p>
      )}
      <h2 dir="auto">{measure.what}</h2>
      <p class="d-measure__who" dir="auto">
        {agreed(measure)}
      </p>
    </li>
  );
}
