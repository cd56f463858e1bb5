import { t } from "../../i18n/speak";
import { Words } from "../../i18n/text";
import { Bar } from "../../ui/bar";
import { Card } from "../../ui/card";
import type { AnswerValue, Question, Said } from "../../wire";

interface SaidByProps {
  question: Question;
  said: Said;
  mine: AnswerValue;
}

/** What the hall said to a question: a bar for each step of a scale, or the words. */
export function SaidBy({ question, said, mine }: SaidByProps) {
  if (question.kind === "scale") {
    const counts = said.counts ?? [];
    const most = Math.max(1, ...counts);
    return (
      <ol class="card scale-said">
        {counts.map((count, no) => (
          <li key={no}>
            <b class="num">{no + 1}</b>
            <Bar value={count} of={most} />
            <span class="num">{t("people", { count })}</span>
            <span class="scale-said__word">
              {no === 0 && <Words of={question.low} />}
              {no === counts.length - 1 && <Words of={question.high} />}
              {mine === no + 1 && <b> {t("answer-yours")}</b>}
            </span>
          </li>
        ))}
      </ol>
    );
  }
  const words = said.words ?? [];
  if (!words.length) return <p class="faint">{t("reflect-nothing")}</p>;
  return (
    <ul class={question.kind === "word" ? "wordlist" : "cards"}>
      {words.map((text, no) => (
        <Card key={no} text={text} />
      ))}
    </ul>
  );
}
