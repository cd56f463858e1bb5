import { t } from "../../i18n/speak";
import { choicesOf, chosenAbout } from "../../phone/about";
import { AboutChoice } from "../../phone/about-choice";
import { CardField, charsOf } from "../../phone/card-field";
import { draftOf, dropDraft, keepDraft } from "../../phone/drafts";
import { Button } from "../../ui/button";
import { closeDialog, Dialog, showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import type { Id, PlanStage } from "../../wire";
import { MeasureDialog } from "./measure-dialog";
import { makeMeasure } from "./measures";

/** First only what is to be done; with that the measure exists, and everybody can write on it. */
export function NewMeasure({ stage, about }: { stage: PlanStage; about?: Id | undefined }) {
  const key = `~plan-${stage.id}`;
  const draft = draftOf(key);
  const chosen = chosenAbout(stage, draft.about ?? about);
  const chars = charsOf(draft.text);
  const max = stage.options.max_chars;
  const problem =
    chars === 0
      ? t("measure-empty")
      : chars > max
        ? t("card-too-long", { max })
        : choicesOf(stage).length > 0 && !chosen
          ? t("about-missing")
          : null;
  const make = () => {
    const id = makeMeasure(stage.id, chosen, draft.text.trim());
    dropDraft(key);
    announce(t("measure-made"));
    showDialog(<MeasureDialog stage={stage} id={id} />);
  };
  return (
    <Dialog
      title={t("measure-new")}
      actions={
        <>
          <Button look="go" reason={problem} showReason={chars > 0} onClick={make}>
            {t("measure-make")}
          </Button>
          <Button onClick={closeDialog}>{t("cancel")}</Button>
        </>
      }
    >
      <div class="composer">
        <AboutChoice
          stage={stage}
          value={chosen}
          name="measure-about"
          label={t("measure-about")}
          onChange={(next) => keepDraft(key, { ...draft, about: next })}
        />
        <label class="label" for="measure-what">
          {t("measure-what-hint")}
        </label>
        <CardField
          id="measure-what"
          text={draft.text}
          kind=""
          kinds={[]}
          autofocus
          labelled
          onInput={(text) => keepDraft(key, { ...draft, text, about: chosen })}
        />
      </div>
    </Dialog>
  );
}
