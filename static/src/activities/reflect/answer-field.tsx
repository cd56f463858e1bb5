import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import { setAnswer } from "../../phone/mine-later";
import { SavedField } from "../../phone/saved-field";
import { outbox, slow } from "../../phone/session";
import { Button } from "../../ui/button";
import { check, wait } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { AnswerValue, Question } from "../../wire";

/** The laptop takes no more than this. */
const MOST = { word: 30, text: 280 } as const;

interface AnswerFieldProps {
  stage: string;
  question: Question;
  value: AnswerValue;
}

/** One question: a scale to press, a word or a sentence to write. Every answer is saved at once and can be taken back. */
export function AnswerField({ stage, question, value }: AnswerFieldProps) {
  const waits = slow.value && isUnderWay(stage, question.id);
  if (question.kind === "scale") {
    const chosen = typeof value === "number" ? value : null;
    return <Scale stage={stage} question={question} value={chosen} waits={waits} />;
  }
  return (
    <SavedField
      id={`answer-${question.id}`}
      label={words(question.label)}
      shown={<Words of={question.label} />}
      value={typeof value === "string" ? value : ""}
      waits={waits}
      max={MOST[question.kind]}
      lines={question.kind === "word" ? 1 : 3}
      sure
      onSave={(text) => setAnswer(stage, question.id, text || null)}
    />
  );
}

function isUnderWay(stage: string, question: string): boolean {
  return (outbox.value?.waiting.value ?? []).some(
    ({ command }) =>
      command.kind === "answer.set" && command.stage === stage && command.question === question,
  );
}

interface ScaleProps {
  stage: string;
  question: Question;
  value: number | null;
  waits: boolean;
}

function Scale({ stage, question, value, waits }: ScaleProps) {
  const { id, steps, low, high, label } = question;
  return (
    <fieldset class="scale">
      <legend class="field__label">
        <Words of={label} />
      </legend>
      <div class="scale__steps" data-many={steps > 6 || undefined}>
        {Array.from({ length: steps }, (_, no) => no + 1).map((step) => (
          <label class="kind" data-colour="yellow" key={step}>
            <input
              type="radio"
              name={`scale-${id}`}
              checked={step === value}
              aria-label={endsOf(question, step)}
              onChange={() => setAnswer(stage, id, step)}
            />
            <span class="num">
              <Icon of={check} />
              {step}
            </span>
          </label>
        ))}
      </div>
      <p class="scale__ends" aria-hidden="true">
        <span>
          <Words of={low} />
        </span>
        <span>
          <Words of={high} />
        </span>
      </p>
      <div class="field__state">
        {value !== null && (
          <>
            <Icon of={waits ? wait : check} /> {t(waits ? "field-waits" : "field-saved")}
            <Button look="plain" size="small" onClick={() => setAnswer(stage, id, null)}>
              {t("answer-take-back")}
            </Button>
          </>
        )}
      </div>
    </fieldset>
  );
}

/** "1, gar nicht": read out, because the words at the ends stand apart. */
function endsOf({ steps, low, high }: Question, step: number): string {
  const end = step === 1 ? words(low) : step === steps ? words(high) : "";
  return end ? `${step}, ${end}` : String(step);
}
