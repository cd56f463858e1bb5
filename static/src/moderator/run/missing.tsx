import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { find } from "../../store";
import { Button } from "../../ui/button";
import { Note } from "../../ui/note";
import type { Stage } from "../../wire";
import { lookAt } from "./looked";

/** The vote whose results this step answers, as long as none are confirmed; null when nothing is missing. */
export function missingFor(stage: Stage): Stage | null {
  if (!stage.about || stage.about.results.length) return null;
  return find("stage", stage.about.stage) ?? null;
}

/** Says what a step waits for, and leads there. */
export function Missing({ stage }: { stage: Stage }) {
  const vote = missingFor(stage);
  if (!vote) return null;
  return (
    <Note state="waiting">
      <p>{t("results-missing", { title: words(stage.title), vote: words(vote.title) })}</p>
      <Button size="small" onClick={() => lookAt(vote.id)}>
        {t("results-missing-go", { vote: words(vote.title) })}
      </Button>
    </Note>
  );
}
