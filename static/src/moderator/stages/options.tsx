import type { VNode } from "preact";
import { t } from "../../i18n/speak";
import type { Activity, Text } from "../../wire";
import { ChoiceField } from "../screens/select";
import { Collect } from "./collect-options";
import type { Wrong } from "./mistakes";
import { NumberLine } from "./number-line";
import type { PlanDraft } from "./plan";
import { QuestionsField } from "./questions-field";
import type { StageTable } from "./table";
import { Vote } from "./vote-options";

export interface OptionsProps {
  plan: PlanDraft;
  stage: StageTable;
  languages: readonly string[];
  /** The question of the event. */
  question: Text;
  wrong: Wrong;
  onChange: (part: Partial<StageTable>) => void;
}

/** What can be chosen in a step, by what people do there. */
export const OPTIONS: Partial<Readonly<Record<Activity, (props: OptionsProps) => VNode>>> = {
  collect: Collect,
  vote: Vote,
  seat: Seat,
  plan: Plan,
  reflect: Look,
};

/** Which fields show which keys; a mistake in another key is told above. */
export const SHOWN: readonly string[] = [
  "title",
  "prompt",
  "minutes",
  "reminder",
  "from",
  "about",
  "move",
  "rounds",
  "walk",
  "first",
  "prompts",
  "card",
  "dots",
  "max_per_target",
  "keep",
  "limit",
  "questions",
];

function Seat({ stage, wrong, onChange }: OptionsProps) {
  return (
    <NumberLine
      label={t("stages-limit")}
      hint={t("stages-limit-hint")}
      value={stage.limit}
      error={wrong("limit")}
      onChange={(limit) => onChange({ limit })}
    />
  );
}

function Plan({ stage, onChange }: OptionsProps) {
  return (
    <ChoiceField
      label={t("stages-by")}
      value={stage.by ?? "all"}
      options={[
        ["all", t("stages-by-all")],
        ["moderator", t("stages-by-moderator")],
      ]}
      onChange={(by) => onChange({ by: by as StageTable["by"] })}
    />
  );
}

function Look({ stage, languages, wrong, onChange }: OptionsProps) {
  return (
    <QuestionsField
      questions={stage.questions ?? []}
      languages={languages}
      error={wrong("questions")}
      onChange={(questions) => onChange({ questions })}
    />
  );
}
