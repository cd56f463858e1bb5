import { Fragment } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { tickingNow, watchSeconds } from "../../clock";
import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import { clockTime } from "../../i18n/when";
import { event, stages } from "../../store";
import { check, more } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu } from "../../ui/menu";
import type { Stage } from "../../wire";
import { roundAfter, walkName } from "../places/walks";
import { dayInFull } from "./days";
import { hasLongWord } from "./long-word";
import { lookAt, looked, shownStage } from "./looked";
import { NextPart } from "./next-part";
import { type Row, type Schedule, schedule } from "./schedule";
import { stageItems } from "./stage-menu";

/** The steps with planned and real times, and below them the one big button. */
export function RunOfShow() {
  useEffect(watchSeconds, []);
  const here = event.value;
  if (!here) return null;
  const plan = schedule(here, stages.value, tickingNow());
  return (
    <aside class="rail rail--start" aria-label={t("tab-run")}>
      <div
        class="scroll run"
        data-unplanned={plan.plannedEnd === null || undefined}
        data-plain={plan.rows.every((row) => row.real === null) || undefined}
      >
        <div class="run__head" aria-hidden="true">
          <span>{t("run-plan")}</span>
          <span class="run__real">{t("run-real")}</span>
          <b>{lateWords(plan)}</b>
        </div>
        <h2 class="sr">{t("run-steps")}</h2>
        <ol>
          {plan.rows.map((row) => (
            <Fragment key={row.stage.id}>
              {row.begins !== null && <DayHead no={row.begins} />}
              <Step row={row} />
            </Fragment>
          ))}
        </ol>
        <p class="run__row run__end">
          <Time at={plan.plannedEnd} label="run-plan" />
          <Time
            at={plan.end}
            label="run-real"
            real
            about={stages.value.some((stage) => stage.status !== "closed")}
          />
          <span>{t("run-end")}</span>
        </p>
        <p class="sr">{lateWords(plan)}</p>
      </div>
      <NextPart />
    </aside>
  );
}

/** Where another day begins. */
function DayHead({ no }: { no: number }) {
  const day = event.value?.days[no];
  return (
    <li class="run__day">
      <b>{t("day-no", { no: no + 1 })}</b> {day && dayInFull(day.began)}
    </li>
  );
}

function Step({ row }: { row: Row }) {
  const { stage } = row;
  const isOpen = stage.status === "open";
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  const isShown = shownStage.value?.id === stage.id;
  return (
    <li
      class="run__row"
      ref={item}
      data-state={{ open: "now", closed: "done", skipped: "skipped", waiting: "todo" }[stage.status]}
      data-looked={(looked.value && isShown) || undefined}
      aria-current={isOpen ? "step" : undefined}
    >
      <Time at={row.planned} label="run-plan" />
      <Time at={row.real} label="run-real" real about={row.estimated} />
      <button
        type="button"
        class="run__name"
        data-long={hasLongWord(words(stage.title)) || undefined}
        aria-pressed={isShown}
        onClick={() => lookAt(stage.id)}
      >
        <span>
          <Words of={stage.title} />
          <span class="sr">, {t(`stage-${stage.status}`)}</span>
        </span>
        <small>
          {stage.status === "closed" && <Icon of={check} />}
          {stageLine(stage)}
        </small>
      </button>
      <Menu look="plain" square label={t("stage-menu", { title: nameOf(stage) })} items={stageItems(stage)}>
        <Icon of={more} />
      </Menu>
    </li>
  );
}

/** Several walks are called the same: what tells them apart is the round they lead to. */
function nameOf(stage: Stage): string {
  const title = words(stage.title);
  return stage.activity === "seat" && roundAfter(stage)?.round ? `${title}, ${walkName(stage)}` : title;
}

function stageLine(stage: Stage): string {
  if (stage.status === "skipped") return t("stage-skipped");
  if (stage.status !== "open" || stage.started === null)
    return t("timer-minutes", { minutes: stage.minutes });
  const gone = Math.max(0, Math.floor((tickingNow() - stage.started) / 60_000));
  return t("minutes-of", { gone, minutes: stage.minutes });
}

interface TimeProps {
  at: number | null;
  label: string;
  /** In the column of what really happened. */
  real?: boolean;
  /** Only an estimate. */
  about?: boolean;
}

function Time({ at, label, real, about }: TimeProps) {
  const column = real ? "run__real" : undefined;
  if (at === null) return <span class={column} aria-hidden="true" />;
  return (
    <time class={column}>
      <span class="sr">{t(label)} </span>
      {about && <span title={t("run-about")}>~</span>}
      {clockTime(at)}
    </time>
  );
}

function lateWords({ late }: Schedule): string {
  if (late === null) return "";
  if (Math.abs(late) < 1) return t("run-on-time");
  return t(late > 0 ? "run-late" : "run-early", { minutes: Math.abs(late) });
}
