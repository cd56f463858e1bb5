import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import type { ScreenProps } from "../../phone/activities";
import { MyCards } from "../../phone/my-cards";
import { Question } from "../../phone/question";
import { event, find } from "../../store";
import { Note } from "../../ui/note";
import type { CollectStage } from "../../wire";
import { Composer } from "./composer";
import { OtherCards } from "./others";

/** Write cards on a question; below lie one's own, then those of the others. */
export function CollectScreen({ stage, notices }: ScreenProps<CollectStage>) {
  const question = words(stage.prompt) ? stage.prompt : event.value?.question;
  const cards = find("count", stage.id)?.cards ?? 0;
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        <Question stage={stage} asked={question} />
        {stage.status === "open" ? (
          <Composer stage={stage} />
        ) : (
          <Note state="ok" live>
            {t("collect-closed", { count: cards })}
          </Note>
        )}
      </section>
      <section class="board">
        <MyCards stage={stage.id} />
        <OtherCards stage={stage} />
      </section>
    </main>
  );
}
