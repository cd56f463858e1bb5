import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import type { BoardProps } from "../../moderator/boards";
import { DeckBar } from "../../moderator/deck-bar";
import { boardGoesFirst } from "../../moderator/run/next-step";
import { ask, isUnderWay } from "../../moderator/session";
import { current, find } from "../../store";
import { Ask } from "../../ui/ask";
import { Bar } from "../../ui/bar";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import { eye, lock } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { ReflectStage } from "../../wire";
import { SaidTo } from "./said-to";

/** Looking back: how many have answered; what they said only after the reveal, and never who. */
export function ReflectBoard({ stage }: BoardProps<ReflectStage>) {
  const said = find("answers", stage.id);
  const { questions } = stage.options;
  return (
    <>
      <DeckBar title={stage.title} line={t("questions", { count: questions.length })} />
      {/* Nothing in it takes the focus after the reveal: keys must be able to scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls */}
      <section class="ballot scroll" tabIndex={0} aria-label={words(stage.title)}>
        {words(stage.prompt) && (
          <p class="wall__prompt">
            <Words of={stage.prompt} />
          </p>
        )}
        <Answered stage={stage} />
        {questions.map((question) => (
          <SaidTo key={question.id} question={question} said={said?.[question.id]} />
        ))}
      </section>
    </>
  );
}

function Answered({ stage }: { stage: ReflectStage }) {
  const people = find("count", "event")?.people ?? 0;
  const answered = find("count", stage.id)?.answered ?? 0;
  if (stage.started === null) return <p class="deck__empty">{t("reflect-not-begun")}</p>;
  const isNext = boardGoesFirst.value && current.value?.id === stage.id;
  return (
    <section class="card turnout" aria-label={t("turnout")}>
      <p class="turnout__words" role="status">
        <b class="num">{answered}</b>
        <span>{t("answered-of", { answered, people })}</span>
      </p>
      <Bar value={answered} of={Math.max(people, answered, 1)} />
      {!stage.revealed && stage.options.show === "hidden" && (
        <p class="turnout__secret">
          <Icon of={lock} />
          {t("answers-secret")}
        </p>
      )}
      {!stage.revealed && (
        <div>
          <Button
            look={isNext ? "go" : undefined}
            busy={isUnderWay((order) => order.kind === "answers.reveal")}
            onClick={() => askReveal(stage)}
          >
            <Icon of={eye} />
            {t("reveal-answers")}
          </Button>
        </div>
      )}
    </section>
  );
}

function askReveal(stage: ReflectStage): void {
  showDialog(
    <Ask
      title={t("reveal-answers-title")}
      yes={t("reveal-answers")}
      no={t("reveal-wait")}
      onYes={() => ask({ kind: "answers.reveal", stage: stage.id })}
    >
      <RevealWhat stage={stage} />
    </Ask>,
  );
}

/** Counts on while the question is open. */
function RevealWhat({ stage }: { stage: ReflectStage }) {
  const people = find("count", "event")?.people ?? 0;
  const missing = Math.max(0, people - (find("count", stage.id)?.answered ?? 0));
  return (
    <>
      <p>{t("reveal-answers-what")}</p>
      {missing > 0 && <p>{t("reveal-answers-missing", { count: missing })}</p>}
    </>
  );
}
