import { t } from "../i18n/speak";
import { Words } from "../i18n/text";
import { current, stages } from "../store";
import { check, next } from "../ui/drawings";
import { Icon } from "../ui/icon";

/** The steps of the event, what was and what will come, without times of day: they never hold. */
export function WhatComes() {
  const list = stages.value.filter((stage) => stage.status !== "skipped" && stage.activity !== "welcome");
  if (!list.length) return null;
  return (
    <section>
      <h2 class="section">{t("what-comes")}</h2>
      <ol class="steps">
        {list.map((stage) => {
          const done = stage.status === "closed";
          const now = stage.id === current.value?.id && stage.status === "open";
          return (
            <li key={stage.id} data-state={done ? "done" : now ? "now" : "todo"}>
              <span class="steps__mark">
                {done ? <Icon of={check} /> : now ? <Icon of={next} turn /> : null}
              </span>
              <span>
                <Words of={stage.title} />
                {done && <span class="sr">, {t("stage-closed")}</span>}
              </span>
              {!done && stage.minutes > 0 && (
                <span class="faint num">{t("about-minutes", { minutes: stage.minutes })}</span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
