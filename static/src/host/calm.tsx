import { t } from "../i18n/speak";
import { Words, words } from "../i18n/text";
import { WhatComes } from "../phone/what-comes";
import { current, event, resting, stages } from "../store";
import type { Stage } from "../wire";
import { AsGuest } from "./as-guest";
import { Duties } from "./duties";
import { isRound, myPlace } from "./here";

/** What hosts do with everybody else, on the page of everybody else. */
const TOGETHER = new Set<Stage["activity"]>([
  "collect",
  "cluster",
  "vote",
  "seat",
  "plan",
  "reflect",
  "outlook",
]);

/** Nothing is to be done at the own place now: what goes on, what comes, and what a host will do then. */
export function Calm() {
  const stage = current.value;
  const open = stage?.status === "open" && !resting.value ? stage : null;
  const together = open !== null && TOGETHER.has(open.activity);
  const toCome = stages.value.some((one) => isRound(one) && one.status === "waiting");
  const question = [myPlace.value?.question, event.value?.question].find((text) => words(text));
  return (
    <div class="calm">
      <section class="panel-box stack">
        <h1 class="question">
          {together && words(open.title) ? <Words of={open.title} /> : t(titleOf(open))}
        </h1>
        <p>
          {together
            ? t("calm-together")
            : t(resting.value ? "resting-text" : toCome ? "calm-before" : "calm-after")}
        </p>
        {together && <AsGuest />}
        {toCome && words(question) && (
          <div class="topic">
            <p class="label">{t("calm-question")}</p>
            <p class="topic__words">
              <Words of={question} />
            </p>
          </div>
        )}
        <WhatComes />
      </section>
      {toCome && (
        <div class="panel-box">
          <Duties />
        </div>
      )}
    </div>
  );
}

function titleOf(open: Stage | null): string {
  if (resting.value) return "resting-title";
  if (open) return "calm-welcome";
  return stages.value.some((stage) => stage.started !== null) ? "between-title" : "before-title";
}
