import { isAway } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { next } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { Refusal } from "../../wire";
import type { Problems } from "../details/problems";
import { inStage } from "../stages/mistakes";
import type { Checked } from "../stages/use-check";

interface NewEndProps {
  problems: Problems;
  checked: Checked;
  refused: Refusal | null;
  step: "details" | "plan";
  busy: boolean;
}

/** The end of the form: what still keeps the event from being made, and the button that makes it. */
export function NewEnd({ problems, checked, refused, step, busy }: NewEndProps) {
  const wrong = Object.keys(problems).length;
  const { mistakes, table } = checked;
  return (
    <div class="newform__end">
      {wrong > 0 && (
        <Note state="stop" live>
          {t("form-wrong", { count: wrong })}
        </Note>
      )}
      {mistakes.length > 0 && (
        <Note state="waiting" live>
          <p>{t("stages-mistakes", { count: mistakes.length })}</p>
          {step === "details" && (
            <ul class="reasons">
              {mistakes.map((mistake) => (
                <li key={`${mistake.at} ${mistake.code} ${mistake.facts.key}`}>{inStage(mistake, table)}</li>
              ))}
            </ul>
          )}
        </Note>
      )}
      {refused && (
        <Note state={isAway(refused) ? "waiting" : "stop"} live>
          {refusalText(refused)} {t("new-not-lost")}
        </Note>
      )}
      <Button type="submit" look="go" size={step === "details" ? "big" : undefined} busy={busy}>
        {t("new-create")}
        <Icon of={next} turn />
      </Button>
    </div>
  );
}
