import type { PictureProps } from "../../display/activities";
import { Frame } from "../../display/frame";
import { usePages } from "../../display/pages";
import { StageFrame } from "../../display/stage-frame";
import { StepOf } from "../../display/step";
import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import { number } from "../../i18n/when";
import { find } from "../../store";
import { Card } from "../../ui/card";
import type { Answers, Question, ReflectStage } from "../../wire";
import { ScaleBars } from "./display-scale";

const WORDS_AT_ONCE = 24;
const CARDS_AT_ONCE = 6;

/** How many have answered; after the reveal, question by question, what they said. */
export function ReflectPicture({ stage }: PictureProps<ReflectStage>) {
  const said = find("answers", stage.id);
  return said ? <SaidPicture stage={stage} said={said} /> : <AskedPicture stage={stage} />;
}

function AskedPicture({ stage }: PictureProps<ReflectStage>) {
  const answered = find("count", stage.id)?.answered ?? 0;
  const people = find("count", "event")?.people ?? 0;
  return (
    <StageFrame stage={stage} foot={<StepOf stage={stage} />}>
      <div class="d-number">
        <b>{number(answered)}</b>
        <p>{t("answered-of", { answered, people: number(people) })}</p>
        <p>{t("answers-secret")}</p>
      </div>
    </StageFrame>
  );
}

/** What stands on the screen at once: a scale, words, or sentences. */
interface Page {
  question: Question;
  words: readonly string[];
}

function pagesOf(stage: ReflectStage, said: Answers): Page[] {
  return stage.options.questions.flatMap((question): Page[] => {
    if (question.kind === "scale") return [{ question, words: [] }];
    const all = said[question.id]?.words ?? [];
    const atOnce = question.kind === "word" ? WORDS_AT_ONCE : CARDS_AT_ONCE;
    const starts = Array.from({ length: Math.ceil(all.length / atOnce) }, (_, no) => no * atOnce);
    return starts.map((start) => ({ question, words: all.slice(start, start + atOnce) }));
  });
}

function SaidPicture({ stage, said }: { stage: ReflectStage; said: Answers }) {
  const { page, pages, shown } = usePages(pagesOf(stage, said), 1);
  const answered = find("count", stage.id)?.answered ?? 0;
  const one = shown[0];
  if (!one) return <AskedPicture stage={stage} />;
  const { question } = one;
  return (
    <Frame
      title={<Words of={question.label} />}
      length={words(question.label).length}
      plain={question.kind === "scale"}
      foot={
        <>
          <p>{t("answers-of", { count: answered, number: number(answered) })}</p>
          {pages > 1 && <p>{t("page-of", { page: page + 1, pages })}</p>}
        </>
      }
    >
      {question.kind === "scale" ? (
        <ScaleBars question={question} counts={said[question.id]?.counts ?? []} key={page} />
      ) : (
        <ul class={question.kind === "word" ? "d-words" : "d-said"} key={page}>
          {one.words.map((text, no) => (
            <Card key={no} text={text} />
          ))}
        </ul>
      )}
    </Frame>
  );
}
