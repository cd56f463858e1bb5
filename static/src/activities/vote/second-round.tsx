import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { Field } from "../../moderator/details/field";
import { ask } from "../../moderator/session";
import { stages } from "../../store";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import type { Ack, Id, Tally, VoteStage } from "../../wire";
import { keepDraft } from "./choice-draft";
import { targetsOf } from "./targets";

const MOST_DOTS = 50;
const FEWEST = 2;
const MOST_TARGETS = 20;

/** Ask for a second round: among which, and with how many dots for each person. */
export function askSecondRound(stage: VoteStage, tally: Tally): void {
  showDialog(<SecondRound stage={stage} tally={tally} />);
}

function SecondRound({ stage, tally }: { stage: VoteStage; tally: Tally }) {
  const [among, setAmong] = useState<ReadonlySet<Id>>(() => new Set(tally.tied));
  const [dots, setDots] = useState("1");
  const byId = new Map(targetsOf(stage).map((target) => [target.id, target]));
  const rows = tally.targets.filter((row) => byId.has(row.target));
  const count = Number(dots);
  const isCount = Number.isInteger(count) && count >= 1 && count <= MOST_DOTS;
  const reason =
    among.size < FEWEST
      ? t("second-first")
      : among.size > MOST_TARGETS
        ? t("second-many", { count: MOST_TARGETS })
        : isCount
          ? null
          : t("second-dots-wrong", { max: MOST_DOTS });
  const other = stages.value.find((one) => one.status === "open" && one.id !== stage.id);
  const start = async (): Promise<Ack> => {
    const targets = rows.flatMap((row) => (among.has(row.target) ? [row.target] : []));
    const ack = await ask({ kind: "vote.again", stage: stage.id, targets, dots: count });
    if (!ack.ok) return ack;
    keepDraft(stage, null);
    announce(t("said-second", { count: targets.length }));
    return stage.status === "open" ? ack : ask({ kind: "stage.reopen", stage: stage.id });
  };
  return (
    <Ask title={t("second-title")} yes={t("second-do")} reason={reason} onYes={start}>
      <p>{t("second-what")}</p>
      {stage.status !== "open" && (
        <p>
          {t("second-reopens", { title: words(stage.title) })}{" "}
          {other && t("stage-ends-too", { title: words(other.title) })}
        </p>
      )}
      <fieldset class="choices choices--column choices--long">
        <legend class="field__label">{t("second-among")}</legend>
        {rows.map((row, no) => (
          <label class="choice" key={row.target}>
            <input
              type="checkbox"
              data-autofocus={no === 0 || undefined}
              checked={among.has(row.target)}
              onChange={() => {
                const next = new Set(among);
                if (!next.delete(row.target)) next.add(row.target);
                setAmong(next);
              }}
            />
            <span class="grow" dir="auto">
              {byId.get(row.target)?.title}
            </span>
            <span class="faint num">{t("dots", { count: row.dots })}</span>
          </label>
        ))}
      </fieldset>
      <Field label={t("second-dots")}>
        {({ id }) => (
          <input
            class="input counts__dots"
            id={id}
            inputMode="numeric"
            value={dots}
            onInput={(input) => setDots(input.currentTarget.value)}
          />
        )}
      </Field>
    </Ask>
  );
}
