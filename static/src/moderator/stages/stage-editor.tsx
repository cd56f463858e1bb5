import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { Note } from "../../ui/note";
import type { Text } from "../../wire";
import type { Mistake } from "../api";
import { LineByLanguage } from "../details/line-by-language";
import { MinutesField, PromptField } from "./basic-fields";
import { elsewhere, sentence, wrongIn } from "./mistakes";
import { OPTIONS, SHOWN } from "./options";
import type { PlanDraft } from "./plan";
import { SourceFields } from "./source-fields";
import { hasWalks, minutesOf, roundsOf, type StageTable } from "./table";

const TITLE_MAX = 60;
const REMINDER_MAX = 300;

interface StageEditorProps {
  plan: PlanDraft;
  stage: StageTable;
  /** In which place it stands, from 1. */
  no: number;
  languages: readonly string[];
  question: Text;
  mistakes: readonly Mistake[];
  onChange: (part: Partial<StageTable>) => void;
}

/** Everything about one step. Whatever is typed stays; what is wrong with it stands below the field. */
export function StageEditor({ mistakes, no, ...props }: StageEditorProps) {
  const { stage, languages, question, onChange } = props;
  const wrong = wrongIn(mistakes);
  const Options = OPTIONS[stage.activity];
  const kind = stage.move && stage.activity === "collect" ? "round" : stage.activity;
  return (
    <section class="paper stageedit fields" aria-labelledby="stageedit-title">
      <div class="stageedit__head">
        <h2 id="stageedit-title">
          {no}. {words(stage.title) || t("stages-untitled")}
        </h2>
        <p class="faint">{t(`stages-help-${kind}`)}</p>
      </div>
      {elsewhere(mistakes, SHOWN).map((one) => (
        <Note state="stop" key={one.code + String(one.facts.key)}>
          {sentence(one)}
        </Note>
      ))}
      <div class="fields__row">
        <LineByLanguage
          label="stages-title"
          value={stage.title}
          max={TITLE_MAX}
          languages={languages}
          error={wrong("title")}
          ifEmpty={(code) =>
            code !== "de" && stage.title.de ? t("stages-reads-german", { text: stage.title.de }) : ""
          }
          onChange={(title) => onChange({ title })}
        />
      </div>
      {stage.activity !== "welcome" && (
        <div class="fields__row">
          <PromptField
            value={stage.prompt ?? {}}
            otherwise={question}
            languages={languages}
            error={wrong("prompt")}
            onChange={(prompt) => onChange({ prompt })}
          />
        </div>
      )}
      <div class="stageedit__minutes">
        <MinutesField
          value={stage.minutes ?? 10}
          hint={
            hasWalks(stage)
              ? t("stages-minutes-rounds", { rounds: roundsOf(stage), minutes: minutesOf(stage) })
              : undefined
          }
          error={wrong("minutes")}
          onChange={(minutes = "") => onChange({ minutes })}
        />
      </div>
      <SourceFields {...props} wrong={wrong} />
      {Options && <Options {...props} wrong={wrong} />}
      <details class="fold" open={Boolean(stage.reminder) || Boolean(wrong("reminder"))}>
        <summary>{t("stages-reminder")}</summary>
        <div class="fields__row">
          <LineByLanguage
            label="stages-reminder-words"
            hint={t("stages-reminder-hint")}
            value={stage.reminder ?? {}}
            max={REMINDER_MAX}
            rows={2}
            languages={languages}
            error={wrong("reminder")}
            onChange={(reminder) => onChange({ reminder })}
          />
        </div>
      </details>
    </section>
  );
}
