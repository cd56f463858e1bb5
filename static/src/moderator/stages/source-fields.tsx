import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { ChoiceField } from "../screens/select";
import type { OptionsProps } from "./options";
import type { PlanDraft } from "./plan";
import { before, needsSource, sourcesFor, votesIn } from "./sources";
import type { StageTable } from "./table";

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
