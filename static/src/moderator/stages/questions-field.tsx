import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { Button } from "../../ui/button";
import { close, plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Text } from "../../wire";
import { LineByLanguage } from "../details/line-by-language";
import { ChoiceField } from "../screens/select";
import { freeId } from "./fresh";
import { NumberLine } from "./number-line";
import type { QuestionTable } from "./table";

const MOST = 8;
const LABEL_MAX = 200;
const END_MAX = 40;
const KINDS = ["scale", "word", "text"] as const;

interface QuestionsFieldProps {
  questions: readonly QuestionTable[];
  languages: readonly string[];
  error?: string;
  onChange: (questions: readonly QuestionTable[]) => void;
}

/** The questions of a look back: a scale, one word, or a sentence each. */
export function QuestionsField({ questions, languages, error, onChange }: QuestionsFieldProps) {
  const change = (no: number, part: Partial<QuestionTable>) =>
    onChange(questions.map((one, at) => (at === no ? { ...one, ...part } : one)));
  const add = () => {
    const id = freeId(
      "frage",
      questions.map((one) => one.id),
    );
    onChange([...questions, { id, kind: "text", label: {} }]);
  };
  return (
    <section class="questions" aria-label={t("stages-questions")}>
      <h4 class="field__label">{t("stages-questions")}</h4>
      {error && <span class="field__error">{error}</span>}
      {questions.map((one, no) => (
        <fieldset class="questions__one" key={one.id}>
          <legend class="sr">{t("stages-question-no", { no: no + 1 })}</legend>
          <Label
            label="stages-question"
            value={one.label}
            max={LABEL_MAX}
            languages={languages}
            onChange={(label) => change(no, { label })}
          />
          <div class="questions__how">
            <ChoiceField
              label={t("stages-question-kind")}
              value={one.kind}
              options={KINDS.map((kind) => [kind, t(`stages-question-${kind}`)] as const)}
              onChange={(kind) => change(no, { kind: kind as QuestionTable["kind"] })}
            />
            {one.kind === "scale" && (
              <NumberLine
                label={t("stages-question-steps")}
                value={one.steps ?? 5}
                onChange={(steps = "") => change(no, { steps })}
              />
            )}
            <Button
              look="plain"
              aria-label={t("stages-question-remove", { text: words(one.label) || String(no + 1) })}
              reason={questions.length === 1 && t("stages-question-last")}
              onClick={() => onChange(questions.filter((_, at) => at !== no))}
            >
              <Icon of={close} />
              {t("stages-remove")}
            </Button>
          </div>
          {one.kind === "scale" && (
            <>
              <Label
                label="stages-question-low"
                value={one.low ?? {}}
                max={END_MAX}
                languages={languages}
                onChange={(low) => change(no, { low })}
              />
              <Label
                label="stages-question-high"
                value={one.high ?? {}}
                max={END_MAX}
                languages={languages}
                onChange={(high) => change(no, { high })}
              />
            </>
          )}
        </fieldset>
      ))}
      <div>
        <Button
          size="small"
          reason={questions.length >= MOST && t("stages-question-enough", { max: MOST })}
          onClick={add}
        >
          <Icon of={plus} />
          {t("stages-question-add")}
        </Button>
      </div>
    </section>
  );
}

interface LabelProps {
  label: string;
  value: Text;
  max: number;
  languages: readonly string[];
  onChange: (value: Text) => void;
}

function Label(props: LabelProps) {
  return (
    <div class="fields__row">
      <LineByLanguage {...props} />
    </div>
  );
}
