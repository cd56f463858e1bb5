import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import { Bar } from "../../ui/bar";
import type { Question, Said } from "../../wire";

/** A question, and what was said to it once everybody may know. */
export function SaidTo({ question, said }: { question: Question; said: Said | undefined }) {
  return (
    <section class="said" aria-label={words(question.label)}>
      <h3 class="ballot__head">
        <Words of={question.label} />
      </h3>
      {said ? <Answers question={question} said={said} /> : <p class="faint">{kindLine(question)}</p>}
    </section>
  );
}

/** What kind of answer is asked for. */
function kindLine(question: Question): string {
  if (question.kind !== "scale") return t(`question-${question.kind}`);
  return t("question-scale", {
    steps: question.steps,
    low: words(question.low),
    high: words(question.high),
  });
}

function Answers({ question, said }: { question: Question; said: Said }) {
  if (question.kind === "scale") return <Scale question={question} counts={said.counts ?? []} />;
  const all = said.words ?? [];
  if (!all.length) return <p class="faint">{t("answers-nobody")}</p>;
  if (question.kind === "word") {
    return (
      <ul class="said__words">
        {counted(all).map(([word, count]) => (
          <li class="card card--dense" key={word} dir="auto">
            {word}
            {count > 1 && <b class="num"> × {count}</b>}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul class="said__texts">
      {all.map((text, no) => (
        <li class="card card--dense" key={`${no}/${text}`} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}

function Scale({ question, counts }: { question: Question; counts: readonly number[] }) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...counts);
  const mean = all ? counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / all : 0;
  return (
    <>
      <ol class="scale">
        {counts.map((count, at) => (
          <li class="scale__row" key={at}>
            <span class="scale__step num">
              {at + 1}
              <small>
                {at === 0 ? words(question.low) : at === question.steps - 1 ? words(question.high) : ""}
              </small>
            </span>
            <Bar value={count} of={most} />
            <span class="num">{t("people", { count })}</span>
          </li>
        ))}
      </ol>
      {all > 0 && <p class="faint">{t("scale-mean", { mean: Math.round(mean * 10) / 10, count: all })}</p>}
    </>
  );
}

/** Each word with how often it was said, the most frequent first. */
function counted(all: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
