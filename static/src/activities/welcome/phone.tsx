import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import type { ScreenProps } from "../../phone/activities";
import { LevelBox } from "../../phone/promise";
import { WhatComes } from "../../phone/what-comes";
import { event, find } from "../../store";
import type { WelcomeStage } from "../../wire";

/** Waiting for the beginning: calm, what will come, and what the results are worth. */
export function WelcomeScreen({ stage, notices }: ScreenProps<WelcomeStage>) {
  const here = event.value;
  const topic = words(stage.prompt) ? stage.prompt : here?.question;
  const people = find("count", "event")?.people ?? 0;
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        <h1 class="question">{t(stage.status === "closed" ? "between-title" : "before-title")}</h1>
        <p>{t("welcome-in", { title: here?.title ?? "" })}</p>
        {people > 1 && <p>{t("welcome-people", { count: people })}</p>}
        {words(topic) && (
          <div class="topic">
            <p class="label">{t("welcome-question")}</p>
            <p class="topic__words">
              <Words of={topic} />
            </p>
          </div>
        )}
        <WhatComes />
        {here && <LevelBox event={here} />}
      </section>
    </main>
  );
}
