import type { ComponentChildren } from "preact";
import { t } from "../i18n/speak";
import { event, stages } from "../store";
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
