import type { ComponentChildren } from "preact";
import { t } from "../i18n/speak";
import { Words } from "../i18n/text";
import { event, stages } from "../store";
import type { Stage } from "../wire";
import { MyCards } from "./my-cards";
import { LevelBox } from "./promise";
import { WhatComes } from "./what-comes";

/** No stage is under way: before the first one, or a pause between two. */
export function Between({ notices }: { notices: ComponentChildren }) {
  const begun = stages.value.some((stage) => stage.started !== null);
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        <h1 class="question">{t(begun ? "between-title" : "before-title")}</h1>
        <p>{t(begun ? "between-text" : "before-text")}</p>
        <WhatComes />
        {!begun && event.value && <LevelBox event={event.value} />}
      </section>
      {begun && (
        <section class="board">
          <MyCards />
        </section>
      )}
    </main>
  );
}

/** A stage whose activity this page does not know: the hall goes on, the phone says so calmly. */
export function Unknown({ stage, notices }: { stage: Stage; notices: ComponentChildren }) {
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        <h1 class="question">
          <Words of={stage.prompt ?? stage.title} />
        </h1>
        <p>{t("unknown-activity")}</p>
      </section>
      <section class="board">
        <MyCards />
      </section>
    </main>
  );
}
