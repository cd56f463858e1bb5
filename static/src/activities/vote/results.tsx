import { useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { number } from "../../i18n/when";
import { boardGoesFirst } from "../../moderator/run/next-step";
import { ask } from "../../moderator/session";
import { current, find } from "../../store";
import { Bar } from "../../ui/bar";
import { Button } from "../../ui/button";
import { check, flag } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Id, Refusal, Tally, TallyRow, VoteStage } from "../../wire";
import { type Target, targetsOf } from "./targets";

interface ResultsProps {
  stage: VoteStage;
  tally: Tally;
}

/** The ranking, and which of it the hall goes on with: a proposal that the moderator confirms. */
export function Results({ stage, tally }: ResultsProps) {
  const settled = stage.results.length > 0;
  const [own, setOwn] = useState<ReadonlySet<Id> | null>(null);
  const [changing, setChanging] = useState(false);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const proposed = settled ? stage.results.map((result) => result.target) : tally.proposed;
  const chosen = own ?? new Set(proposed);
  const byId = new Map(targetsOf(stage).map((target) => [target.id, target]));
  const most = Math.max(1, ...tally.targets.map((row) => row.dots));
  const choosing = stage.revealed && (!settled || changing);
  const ranked = tally.targets.map((row) => row.target).filter((target) => chosen.has(target));
  const toggle = (target: Id) => {
    const next = new Set(chosen);
    if (!next.delete(target)) next.add(target);
    setOwn(next);
  };
  const confirm = async () => {
    setBusy(true);
    setWhy(null);
    const ack = await ask({ kind: "results.confirm", stage: stage.id, targets: ranked });
    setBusy(false);
    if (!ack.ok) {
      setWhy(ack);
      return;
    }
    setOwn(null);
    setChanging(false);
    announce(t("said-results", { count: ranked.length }));
  };
  const people = find("count", "event")?.people ?? 0;
  const voted = find("count", stage.id)?.voted ?? 0;
  return (
    <section class="ranking" aria-labelledby="ranking-title">
      <div class="ranking__head">
        <h3 class="ballot__head grow" id="ranking-title">
          {t(stage.revealed ? "ranking" : "ranking-live")}
        </h3>
        <p class="faint num">
          {t("dots", { count: tally.total })} ·{" "}
          {t("voted-short", { voted: number(voted), people: number(people) })}
        </p>
      </div>
      {choosing && tally.tied.length > 0 && (
        <Note state="waiting">
          {t("tie-note", {
            count: tally.tied.length,
            free: Math.max(0, stage.options.keep - tally.proposed.length),
          })}
        </Note>
      )}
      <ol class="ranks">
        {tally.targets.map((row) => (
          <Rank
            key={row.target}
            row={row}
            target={byId.get(row.target)}
            most={most}
            undecided={choosing && tally.tied.includes(row.target)}
            settled={settled && !changing && chosen.has(row.target)}
            chosen={choosing ? chosen.has(row.target) : null}
            onToggle={() => toggle(row.target)}
          />
        ))}
      </ol>
      {stage.revealed && (
        <div class="ranking__end">
          {why && (
            <Note state="stop" live>
              {refusalText(why)}
            </Note>
          )}
          {choosing ? (
            <>
              <p class="grow">{t("results-what", { keep: stage.options.keep })}</p>
              {changing && (
                <Button
                  onClick={() => {
                    setOwn(null);
                    setChanging(false);
                  }}
                >
                  {t("cancel")}
                </Button>
              )}
              <Button
                look={boardGoesFirst.value && current.value?.id === stage.id ? "go" : undefined}
                busy={busy}
                reason={ranked.length ? null : t("results-none")}
                onClick={() => void confirm()}
              >
                <Icon of={check} />
                {t("results-confirm", { count: ranked.length })}
              </Button>
            </>
          ) : (
            <>
              <p class="grow" role="status">
                {t("results-settled", { count: stage.results.length })}
              </p>
              <Button size="small" onClick={() => setChanging(true)}>
                {t("results-change")}
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  );
}

interface RankProps {
  row: TallyRow;
  target: Target | undefined;
  most: number;
  undecided: boolean;
  settled: boolean;
  /** null: there is nothing to choose now. */
  chosen: boolean | null;
  onToggle: () => void;
}

function Rank({ row, target, most, undecided, settled, chosen, onToggle }: RankProps) {
  const words = (
    <>
      <span class="rank__no num">
        <span class="sr">{t("rank", { rank: row.rank })}</span>
        <span aria-hidden="true">{row.rank}</span>
      </span>
      <span class="rank__what">
        <span class="rank__title" lang={target?.lang} dir="auto">
          {target?.title ?? row.target}
        </span>
        <Bar value={row.dots} of={most} />
      </span>
      <span class="rank__dots num">{t("dots", { count: row.dots })}</span>
      <span class="rank__tags">
        {undecided ? (
          <span class="tag tag--wait">{t("tied-decide")}</span>
        ) : (
          row.tied && <span class="tag">{t("tied")}</span>
        )}
        {settled && (
          <span class="tag tag--ok">
            <Icon of={flag} />
            {t("is-result")}
          </span>
        )}
      </span>
    </>
  );
  return (
    <li
      class="card rank"
      data-chosen={settled || chosen || undefined}
      data-undecided={undecided || undefined}
    >
      {chosen === null ? (
        <div class="rank__row">{words}</div>
      ) : (
        <label class="rank__row">
          <input type="checkbox" checked={chosen} onChange={onToggle} />
          {words}
        </label>
      )}
    </li>
  );
}
