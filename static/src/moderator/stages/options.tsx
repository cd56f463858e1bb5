import type { VNode } from "preact";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import type { Activity, Text } from "../../wire";
import { ChoiceField } from "../screens/select";
import { KindsField } from "./kinds-field";
import type { Wrong } from "./mistakes";
import { MoveFields } from "./move-fields";
import { NumberLine } from "./number-line";
import type { PlanDraft } from "./plan";
import { QuestionsField } from "./questions-field";
import { before, needsSource, sourcesFor, votesIn } from "./sources";
import type { StageTable } from "./table";

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

function Collect({ stage, languages, question, wrong, onChange }: OptionsProps) {
  const card = (part: StageTable["card"]) => onChange({ card: { ...stage.card, ...part } });
  return (
    <>
      <MoveFields stage={stage} languages={languages} question={question} wrong={wrong} onChange={onChange} />
      <KindsField
        kinds={stage.card?.kinds}
        languages={languages}
        error={wrong("card.kinds")}
        onChange={(kinds) => card({ kinds })}
      />
      <div class="fields__row">
        <NumberLine
          label={t("stages-max-chars")}
          hint={t("stages-max-chars-hint")}
          value={stage.card?.max_chars ?? 280}
          error={wrong("card.max_chars") ?? wrong("card.hint_chars")}
          onChange={(max_chars = "") =>
            card({ max_chars, hint_chars: shorter(stage.card?.hint_chars, max_chars) })
          }
        />
        <ChoiceField
          label={t("stages-show")}
          value={stage.show ?? "live"}
          options={[
            ["live", t("stages-show-live")],
            ["hidden", t("stages-show-hidden")],
          ]}
          onChange={(show) => onChange({ show: show as StageTable["show"] })}
        />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={stage.anonymous === false}
          onChange={(input) => onChange({ anonymous: input.currentTarget.checked ? false : undefined })}
        />
        {t("stages-names")}
      </label>
    </>
  );
}

/** The hint to be brief comes before the limit, whatever the limit is. */
function shorter(hint: string | number | undefined, max: string | number | undefined) {
  return typeof max === "number" && typeof (hint ?? 120) === "number"
    ? Math.min(Number(hint ?? 120), max)
    : hint;
}

function Vote({ stage, wrong, onChange }: OptionsProps) {
  return (
    <>
      <div class="fields__row">
        <ChoiceField
          label={t("stages-on")}
          value={stage.on ?? "clusters"}
          options={[
            ["clusters", t("stages-on-clusters")],
            ["cards", t("stages-on-cards")],
          ]}
          onChange={(on) => onChange({ on: on as StageTable["on"] })}
        />
        <ChoiceField
          label={t("stages-vote-show")}
          value={stage.show ?? "hidden"}
          options={[
            ["hidden", t("stages-vote-hidden")],
            ["live", t("stages-vote-live")],
          ]}
          onChange={(show) => onChange({ show: show as StageTable["show"] })}
        />
      </div>
      <div class="fields__row fields__row--numbers">
        <NumberLine
          label={t("stages-dots")}
          hint={t("stages-dots-hint")}
          value={stage.dots ?? 3}
          error={wrong("dots")}
          onChange={(dots = "") => onChange({ dots })}
        />
        <NumberLine
          label={t("stages-max-per-target")}
          hint={t("stages-max-per-target-hint")}
          value={stage.max_per_target}
          error={wrong("max_per_target")}
          onChange={(max_per_target) => onChange({ max_per_target })}
        />
        <NumberLine
          label={t("stages-keep")}
          hint={t("stages-keep-hint")}
          value={stage.keep ?? 5}
          error={wrong("keep")}
          onChange={(keep = "") => onChange({ keep })}
        />
      </div>
    </>
  );
}

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

/** What the step works on, and which results it answers. Only what fits is offered. */
export function SourceFields({ plan, stage, wrong, onChange }: OptionsProps) {
  const earlier = before(plan, stage.id);
  const votes = votesIn(earlier);
  const answers = ["collect", "plan", "seat"].includes(stage.activity) && (votes.length > 0 || stage.about);
  if (!needsSource(stage.activity) && !answers) return null;
  return (
    <div class="fields__row">
      {needsSource(stage.activity) && (
        <ChoiceField
          label={t("stages-from")}
          value={stage.from ?? ""}
          error={wrong("from")}
          options={named(plan, sourcesFor(stage, earlier), stage.from, null)}
          onChange={(from) => onChange({ from: from || undefined })}
        />
      )}
      {answers && (
        <ChoiceField
          label={t("stages-about")}
          value={stage.about ?? ""}
          error={wrong("about")}
          options={named(plan, votes, stage.about, stage.activity === "seat" ? null : t("stages-about-none"))}
          onChange={(about) => onChange({ about: about || undefined })}
        />
      )}
    </div>
  );
}

/** Also what is chosen now, though it may not fit any more: nobody should have to guess what was there. */
function named(
  plan: PlanDraft,
  stages: readonly StageTable[],
  now: string | undefined,
  none: string | null,
): readonly (readonly [string, string])[] {
  const title = (id: string) => words(plan.table.stage.find((stage) => stage.id === id)?.title) || id;
  const ids = stages.map((stage) => stage.id);
  const all = now !== undefined && !ids.includes(now) ? [...ids, now] : ids;
  const nothing = none ?? (now === undefined ? t("stages-choose") : null);
  return [
    ...(nothing === null ? [] : [["", nothing] as const]),
    ...all.map((id) => [id, title(id)] as const),
  ];
}
