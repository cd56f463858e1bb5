import { useEffect } from "preact/hooks";
import { t } from "../../i18n/speak";
import { boardGoesFirst } from "../../moderator/run/next-step";
import { ask, isUnderWay } from "../../moderator/session";
import { current, find } from "../../store";
import { Ask } from "../../ui/ask";
import { Bar } from "../../ui/bar";
import { Button } from "../../ui/button";
import { closeDialog, showDialog } from "../../ui/dialog";
import { eye, lock } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { VoteStage } from "../../wire";
import { targetsOf } from "./targets";

/** Before the reveal: how many have set dots, never on what. */
export function Before({ stage }: { stage: VoteStage }) {
  const people = find("count", "event")?.people ?? 0;
  const voted = find("count", stage.id)?.voted ?? 0;
  const targets = targetsOf(stage);
  if (stage.started === null) return <p class="deck__empty">{t("vote-not-begun")}</p>;
  const isNext = boardGoesFirst.value && current.value?.id === stage.id;
  return (
    <>
      {stage.round > 1 && <Note state="waiting">{t("second-runs", { count: targets.length })}</Note>}
      <section class="card turnout" aria-label={t("turnout")}>
        <p class="turnout__words" role="status">
          <b class="num">{voted}</b>
          <span>{t("voted-of", { voted, people })}</span>
        </p>
        <Bar value={voted} of={Math.max(people, voted, 1)} />
        {stage.options.show === "hidden" && (
          <p class="turnout__secret">
            <Icon of={lock} />
            {t("vote-secret")}
          </p>
        )}
        <div>
          <Button
            look={isNext ? "go" : undefined}
            busy={isUnderWay((order) => order.kind === "vote.reveal")}
            onClick={() => askReveal(stage)}
          >
            <Icon of={eye} />
            {t("reveal-dots")}
          </Button>
        </div>
      </section>
      {stage.options.show === "hidden" && (
        <section aria-labelledby="choices-title">
          <h3 class="ballot__head" id="choices-title">
            {t("vote-choices", { count: targets.length })}
          </h3>
          <ol class="choicelist">
            {targets.map((target) => (
              <li class="strip" key={target.id}>
                <span class="grow" lang={target.lang} dir="auto">
                  {target.title}
                </span>
                {target.cards.length > 0 && (
                  <span class="strip__count">{t("cards", { count: target.cards.length })}</span>
                )}
              </li>
            ))}
          </ol>
          {!targets.length && <p class="deck__empty">{t("vote-no-choices")}</p>}
        </section>
      )}
    </>
  );
}

function askReveal(stage: VoteStage): void {
  showDialog(<Reveal stage={stage} />);
}

/** It goes when somebody else was quicker: this press must not reveal the second round that they began then. */
function Reveal({ stage }: { stage: VoteStage }) {
  const now = find("stage", stage.id);
  const isOver = now?.activity === "vote" && (now.revealed || now.round !== stage.round);
  useEffect(() => {
    if (isOver) closeDialog();
  }, [isOver]);
  return (
    <Ask
      title={t("reveal-dots-title")}
      yes={t("reveal-dots")}
      no={t("reveal-wait")}
      onYes={() => ask({ kind: "vote.reveal", stage: stage.id })}
    >
      <RevealWhat stage={stage} />
    </Ask>
  );
}

/** Counts on while the question is open: people still set dots. */
function RevealWhat({ stage }: { stage: VoteStage }) {
  const people = find("count", "event")?.people ?? 0;
  const missing = Math.max(0, people - (find("count", stage.id)?.voted ?? 0));
  return (
    <>
      <p>{t(stage.options.show === "live" ? "reveal-dots-what-live" : "reveal-dots-what")}</p>
      {missing > 0 && <p>{t("reveal-dots-missing", { count: missing })}</p>}
    </>
  );
}
