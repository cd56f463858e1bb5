import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { SavedField } from "../../phone/saved-field";
import { find } from "../../store";
import { Button } from "../../ui/button";
import { closeDialog, Dialog, showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import type { Id, PlanStage } from "../../wire";
import { type MyMeasure, measuresOf, nameOf, PARTS, type Part, removeMeasure, setPart } from "./measures";
import { TrailLines } from "./trail-lines";

const LINES: Readonly<Record<Part, number>> = { what: 3, who: 1, partners: 1, until: 1, first_step: 2 };

/** A measure part by part; each part is saved on its own, so that several people can write at the same time. */
export function MeasureDialog({ stage, id }: { stage: PlanStage; id: Id }) {
  const measure = measuresOf(stage.id).find((one) => one.id === id);
  const open = find("stage", stage.id)?.status === "open";
  if (!open || !measure || measure.leaving) {
    return (
      <Dialog title={t("measure-title")} actions={<Button onClick={closeDialog}>{t("close")}</Button>}>
        <p>{t(open ? "measure-gone" : "refused-stage-not-open")}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t("measure-title")}
      actions={
        <>
          <Button look="go" onClick={closeDialog}>
            {t("measure-done")}
          </Button>
          <Button look="stop" onClick={() => showDialog(<RemoveDialog stage={stage} measure={measure} />)}>
            {t("measure-remove")}
          </Button>
        </>
      }
    >
      <div class="stack">
        <p class="faint">{t("measure-saves")}</p>
        {PARTS.map((part) => (
          <SavedField
            key={part}
            id={`measure-${part}`}
            label={t(nameOf(part))}
            hint={HINTS[part] && t(HINTS[part])}
            value={measure[part]}
            waits={measure.waiting.has(part)}
            max={stage.options.max_chars}
            lines={LINES[part]}
            needed={part === "what"}
            autofocus={part === "who"}
            onSave={(words) => setPart(measure, part, words)}
          />
        ))}
        {measure.about && (
          <section>
            <h3 class="section">{t("trail")}</h3>
            <TrailLines about={measure.about} />
          </section>
        )}
      </div>
    </Dialog>
  );
}

const HINTS: Partial<Readonly<Record<Part, string>>> = {
  who: "measure-who-hint",
  until: "measure-until-hint",
  first_step: "measure-first-step-hint",
};

function RemoveDialog({ stage, measure }: { stage: PlanStage; measure: MyMeasure }) {
  const [shown] = useState(measure);
  const remove = () => {
    removeMeasure(shown.id);
    closeDialog();
    announce(t("measure-removed"));
  };
  return (
    <Dialog
      title={t("measure-remove-title")}
      actions={
        <>
          <Button look="stop" onClick={remove}>
            {t("measure-remove")}
          </Button>
          <Button data-autofocus onClick={() => showDialog(<MeasureDialog stage={stage} id={shown.id} />)}>
            {t("withdraw-keep")}
          </Button>
        </>
      }
    >
      <div class="stack">
        <p class="card" dir="auto">
          {shown.what}
        </p>
        <p>{t("measure-remove-text")}</p>
      </div>
    </Dialog>
  );
}
