import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/speak";
import { announce } from "../ui/live";
import { MyCards } from "./my-cards";
import { WhatComes } from "./what-comes";

/** Between two days of the event. */
export function Resting({ notices }: { notices: ComponentChildren }) {
  useEffect(() => announce(t("resting-title")), []);
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        <h1 class="question">{t("resting-title")}</h1>
        <p>{t("resting-text")}</p>
        <WhatComes />
      </section>
      <section class="board">
        <MyCards />
      </section>
    </main>
  );
}
