import { useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { newId } from "../../ids";
import { Trail } from "../../moderator/chain/trail";
import { ask } from "../../moderator/session";
import { Button } from "../../ui/button";
import { plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Measure, PlanStage, Refusal, VoteResult } from "../../wire";
import { MeasureRow } from "./measure-row";

interface SolutionProps {
  stage: PlanStage;
  /** null: measures whose solution is no result any more, or that never had one. */
  result: VoteResult | null;
  measures: readonly Measure[];
}

/** A solution, where it comes from, its measures; one press adds another measure with the solution's own words. */
export function Solution({ stage, result, measures }: SolutionProps) {
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const title = result?.text ?? t("plan-free");
  const canAdd = result !== null || !stage.about;
  const add = async () => {
    setBusy(true);
    setWhy(null);
    const measure = newId();
    const what = (result?.text ?? t("plan-new")).slice(0, stage.options.max_chars);
    const ack = await ask({
      kind: "measure.set",
      stage: stage.id,
      measure,
      ...(result && { about: result.target }),
      what,
    });
    setBusy(false);
    if (!ack.ok) {
      setWhy(ack);
      return;
    }
    setFresh(measure);
    announce(t("said-measure", { title }));
  };
  return (
    <section class="solution" aria-label={title}>
      <div class="solution__head">
        <div class="strip grow">
          <h3 class="strip__title" dir="auto">
            {title}
          </h3>
          <span class="strip__count">{t("measures", { count: measures.length })}</span>
        </div>
        {canAdd && (
          <Button
            size="small"
            busy={busy}
            aria-label={t("plan-add-to", { title })}
            reason={stage.started === null ? t("refused-stage-not-open") : null}
            onClick={() => void add()}
          >
            <Icon of={plus} />
            {t("plan-add")}
          </Button>
        )}
      </div>
      {result && <Trail target={result.target} />}
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
      {measures.length > 0 && (
        <ol class="measures">
          {measures.map((measure) => (
            <MeasureRow key={measure.id} measure={measure} stage={stage} focus={measure.id === fresh} />
          ))}
        </ol>
      )}
    </section>
  );
}
