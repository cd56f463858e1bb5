import { t } from "../../i18n/speak";
import { ask } from "../../moderator/session";
import { Ask } from "../../ui/ask";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import { close } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { useOpened } from "../../ui/opened";
import type { Measure, PlanStage } from "../../wire";
import { type FieldName, MeasureField } from "./measure-field";
import { MeasureStatusField } from "./measure-status";

/** What nearly every measure has. */
const USUAL: readonly FieldName[] = ["what", "who", "until", "first_step"];
/** What an administration adds to some. */
const RARE: readonly FieldName[] = ["partners", "area", "aim", "indicator", "cost"];

interface MeasureRowProps {
  measure: Measure;
  stage: PlanStage;
  /** Just made: begin to write. */
  focus: boolean;
}

/** A measure with its parts and how far it has come; each is written where it stands. */
export function MeasureRow({ measure, stage, focus }: MeasureRowProps) {
  const title = t("measure-no", { no: measure.no });
  const max = stage.options.max_chars;
  const more = useOpened(RARE.some((name) => measure[name]));
  return (
    <li class="card measure" aria-label={title}>
      <div class="measure__head">
        <h4>{title}</h4>
        <Button
          size="small"
          look="plain"
          square
          aria-label={t("measure-remove", { no: measure.no })}
          onClick={() => askRemove(measure)}
        >
          <Icon of={close} />
        </Button>
      </div>
      <div class="measure__fields">
        {USUAL.map((name) => (
          <MeasureField
            key={name}
            measure={measure}
            name={name}
            max={max}
            focus={focus && name === "what"}
            date={name === "until"}
          />
        ))}
        <MeasureStatusField measure={measure} />
      </div>
      <details class="fold" open={more}>
        <summary>{t("measure-more")}</summary>
        <div class="measure__fields">
          {RARE.map((name) => (
            <MeasureField key={name} measure={measure} name={name} max={max} />
          ))}
        </div>
      </details>
    </li>
  );
}

function askRemove(measure: Measure): void {
  showDialog(
    <Ask
      stop
      title={t("measure-remove-title", { no: measure.no })}
      yes={t("measure-remove-do")}
      no={t("dissolve-keep")}
      onYes={() => ask({ kind: "measure.remove", measure: measure.id })}
    >
      <p dir="auto">
        <b>{measure.what}</b>
      </p>
      <p>{t("measure-remove-what")}</p>
    </Ask>,
  );
}
