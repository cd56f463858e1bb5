import { useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { number } from "../../i18n/when";
import { boardGoesFirst } from "../../moderator/run/next-step";
import { ask } from "../../moderator/session";
import { current, find } from "../../store";
import { Button } from "../../ui/button";
import { check } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Refusal, Tally, VoteStage } from "../../wire";
import { type ChoiceDraft, draftOf, keepDraft, moved, needsReason, toggled } from "./choice-draft";
import { ChosenList } from "./chosen-list";
import { RankRow } from "./rank-row";
import { askSecondRound } from "./second-round";
import { targetOf } from "./targets";

interface ResultsProps {
  stage: VoteStage;
  tally: Tally;
}

/** The ranking, and which of it the hall goes on with: a proposal that the moderator confirms, orders and adds to. */
export function Results({ stage, tally }: ResultsProps) {
  const settled = stage.results.length > 0;
  const draft = draftOf(stage, tally);
  const choosing = stage.revealed && (!settled || draft.changing);
  const chosen = new Set(draft.order);
  // All of them: in a second round only some can still get dots.
  const targets = tally.targets.flatMap((row) => targetOf(row.target) ?? []);
  const byId = new Map(targets.map((target) => [target.id, target]));
  const most = Math.max(1, ...tally.targets.map((row) => row.dots));
  const set = (change: Partial<ChoiceDraft>) => keepDraft(stage, { ...draft, ...change });
  const people = find("count", "event")?.people ?? 0;
  const voted = find("count", stage.id)?.voted ?? 0;
  return (
    <section class="ranking" aria-labelledby="ranking-title">
      <div class="ranking__head">
        <h3 class="ballot__head grow" id="ranking-title">
          {t(stage.revealed ? "ranking" : stage.round > 1 ? "ranking-first" : "ranking-live")}
        </h3>
        <p class="faint num">
          {t("dots", { count: tally.total })}
          {stage.round === 1 && ` · ${t("voted-short", { voted: number(voted), people: number(people) })}`}
        </p>
        {stage.revealed && stage.round === 1 && (
          <Button
            size="small"
            reason={tally.targets.length < 2 ? t("second-alone") : null}
            onClick={() => askSecondRound(stage, tally)}
          >
            {t("second")}
          </Button>
        )}
      </div>
      {choosing && tally.tied.length > 0 && (
        <Note state="waiting">
          <p>
            {t("tie-note", {
              count: tally.tied.length,
              free: Math.max(0, stage.options.keep - tally.proposed.length),
            })}
          </p>
        </Note>
      )}
      <ol class="ranks">
        {tally.targets.map((row) => (
          <RankRow
            key={row.target}
            stage={stage}
            row={row}
            target={byId.get(row.target)}
            most={most}
            undecided={choosing && tally.tied.includes(row.target)}
            settled={choosing ? undefined : stage.results.find((result) => result.target === row.target)}
            chosen={choosing ? chosen.has(row.target) : null}
            onToggle={() => set({ order: toggled(draft.order, row.target, tally) })}
          />
        ))}
      </ol>
      {choosing && draft.order.length > 0 && (
        <ChosenList
          order={draft.order}
          reasons={draft.reasons}
          tally={tally}
          targets={byId}
          onMove={(target, before) => set({ order: moved(draft.order, target, before) })}
          onReason={(target, reason) => set({ reasons: { ...draft.reasons, [target]: reason } })}
        />
      )}
      {stage.revealed && <ResultsEnd stage={stage} tally={tally} draft={draft} choosing={choosing} />}
    </section>
  );
}

interface EndProps extends ResultsProps {
  draft: ChoiceDraft;
  choosing: boolean;
}

/** At the foot: confirm, or change what was confirmed. */
function ResultsEnd({ stage, tally, draft, choosing }: EndProps) {
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const added = draft.order.filter((target) => needsReason(target, tally));
  const reason = !draft.order.length
    ? t("results-none")
    : added.some((target) => !draft.reasons[target]?.trim())
      ? t("results-reason-first")
      : null;
  const confirm = async () => {
    setBusy(true);
    setWhy(null);
    const reasons = Object.fromEntries(added.map((target) => [target, draft.reasons[target]?.trim() ?? ""]));
    const ack = await ask({ kind: "results.confirm", stage: stage.id, targets: draft.order, reasons });
    setBusy(false);
    if (!ack.ok) {
      setWhy(ack);
      return;
    }
    keepDraft(stage, null);
    announce(t("said-results", { count: draft.order.length }));
  };
  return (
    <div class="ranking__end">
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
      {choosing ? (
        <>
          <p class="grow">{reason ?? t("results-what", { keep: stage.options.keep })}</p>
          {draft.changing && <Button onClick={() => keepDraft(stage, null)}>{t("cancel")}</Button>}
          <Button
            look={boardGoesFirst.value && current.value?.id === stage.id ? "go" : undefined}
            busy={busy}
            reason={reason}
            onClick={() => void confirm()}
          >
            <Icon of={check} />
            {t("results-confirm", { count: draft.order.length })}
          </Button>
        </>
      ) : (
        <>
          <p class="grow" role="status">
            {t("results-settled", { count: stage.results.length })}
          </p>
          <Button size="small" onClick={() => keepDraft(stage, { ...draft, changing: true })}>
            {t("results-change")}
          </Button>
        </>
      )}
    </div>
  );
}
