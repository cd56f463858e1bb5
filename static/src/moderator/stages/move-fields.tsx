import { t } from "../../i18n/speak";
import type { Text } from "../../wire";
import { ChoiceField } from "../screens/select";
import { PromptField } from "./basic-fields";
import type { Wrong } from "./mistakes";
import { NumberLine } from "./number-line";
import { hasWalks, type MoveTable, roundsOf, type StageTable } from "./table";

const MOVES = ["rotate", "choose", "wish", "spread", "stay"] as const;
const MOST_ROUNDS = 12;

interface MoveFieldsProps {
  stage: StageTable;
  languages: readonly string[];
  question: Text;
  wrong: Wrong;
  onChange: (part: Partial<StageTable>) => void;
}

/** Where cards are written: together, or at tables and rooms, and how people find their place there. */
export function MoveFields({ stage, languages, question, wrong, onChange }: MoveFieldsProps) {
  const moves = [
    ["", t("stages-move-none")],
    ...MOVES.map((move) => [move, t(`stages-move-${move}`)] as const),
  ] as const;
  const pick = (move: string) => {
    const how = (move || undefined) as MoveTable | undefined;
    const fresh = how && !stage.move && how !== "stay" ? { rounds: 3, walk: 5 } : {};
    onChange({ move: how, ...fresh });
  };
  return (
    <>
      <div class="fields__row">
        <ChoiceField
          label={t("stages-move")}
          hint={stage.move && t(`stages-move-${stage.move}-what`)}
          value={stage.move ?? ""}
          error={wrong("move")}
          options={moves}
          onChange={pick}
        />
        {hasWalks(stage) && (
          <div class="fields__row fields__row--numbers">
            <NumberLine
              label={t("new-rounds")}
              value={stage.rounds}
              error={wrong("rounds")}
              onChange={(rounds = "") => onChange({ rounds })}
            />
            <NumberLine
              label={t("stages-walk")}
              value={stage.walk}
              error={wrong("walk")}
              onChange={(walk = "") => onChange({ walk })}
            />
          </div>
        )}
      </div>
      {hasWalks(stage) && roundsOf(stage) > 1 && (
        <>
          <ChoiceField
            label={t("stages-first")}
            value={stage.first ?? ""}
            error={wrong("first")}
            options={[
              ["", t("stages-first-same")],
              ...MOVES.filter((move) => move !== "stay").map(
                (move) => [move, t(`stages-move-${move}`)] as const,
              ),
            ]}
            onChange={(first) => onChange({ first: (first || undefined) as MoveTable | undefined })}
          />
          <RoundQuestions
            stage={stage}
            languages={languages}
            question={question}
            error={wrong("prompts")}
            onChange={onChange}
          />
        </>
      )}
    </>
  );
}

interface RoundQuestionsProps extends Omit<MoveFieldsProps, "wrong"> {
  error?: string;
}

/** A question of its own for each round; folded away while there is none. */
function RoundQuestions({ stage, languages, question, error, onChange }: RoundQuestionsProps) {
  const prompts = stage.prompts ?? [];
  const rounds = Math.min(MOST_ROUNDS, roundsOf(stage));
  const otherwise =
    stage.prompt && Object.values(stage.prompt).some((text) => text.trim()) ? stage.prompt : question;
  const set = (no: number, text: Text) =>
    onChange({
      prompts: Array.from({ length: rounds }, (_, at) => (at === no ? text : (prompts[at] ?? {}))),
    });
  return (
    <details class="fold" open={prompts.length > 0 || Boolean(error)}>
      <summary>{t("stages-prompts")}</summary>
      {error && <span class="field__error">{error}</span>}
      {Array.from({ length: rounds }, (_, no) => (
        <fieldset class="roundask" key={no}>
          <legend class="field__label">{t("stages-prompt-round", { no: no + 1 })}</legend>
          <div class="fields__row">
            <PromptField
              value={prompts[no] ?? {}}
              otherwise={otherwise}
              languages={languages}
              onChange={(text) => set(no, text)}
            />
          </div>
        </fieldset>
      ))}
    </details>
  );
}
