import { t } from "../../i18n/speak";
import { Words } from "../../i18n/text";
import type { ScreenProps } from "../../phone/activities";
import { myAnswers } from "../../phone/mine-later";
import { Question as Asked } from "../../phone/question";
import { find } from "../../store";
import { Note } from "../../ui/note";
import type { ReflectStage } from "../../wire";
import { AnswerField } from "./answer-field";
import { SaidBy } from "./said";

/** Looking back together: each answers for themself; after the reveal all read what was said. */
export function ReflectScreen({ stage, notices }: ScreenProps<ReflectStage>) {
  const said = find("answers", stage.id);
  const mine = myAnswers(stage.id);
  const answered = find("count", stage.id)?.answered ?? 0;
  const open = stage.status === "open";
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        <Asked stage={stage} />
        {!open && !said && (
          <Note state="ok" live>
            {t("reflect-closed")}
          </Note>
        )}
        {open &&
          stage.options.questions.map((question) => (
            <AnswerField
              key={question.id}
              stage={stage.id}
              question={question}
              value={mine[question.id] ?? null}
            />
          ))}
        {!said && <p class="faint">{t("reflect-secret", { count: answered })}</p>}
      </section>
      {said && (
        <section class="board">
          <h2 class="section">
            {t("reflect-said")}
            <span>{t("people", { count: answered })}</span>
          </h2>
          <div class="headings">
            {stage.options.questions.map((question) => (
              <section key={question.id}>
                <h3 class="section">
                  <Words of={question.label} />
                </h3>
                <SaidBy question={question} said={said[question.id] ?? {}} mine={mine[question.id] ?? null} />
              </section>
            ))}
          </div>
        </section>
      )}
    </main>
  );
}
