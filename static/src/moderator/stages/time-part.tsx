import { t } from "../../i18n/speak";
import type { Details } from "../../wire";
import { LineField } from "../details/field";
import { clockAt, lastsWords, over } from "./clock";
import type { PlanDraft } from "./plan";
import { minutesOf } from "./table";

interface TimePartProps {
  plan: PlanDraft;
  details: Details;
  endError?: string;
  onChange: (part: Partial<Details>) => void;
}

/** Beginning and end as they are announced, and when the steps would really end. */
export function TimePart({ plan, details, endError, onChange }: TimePartProps) {
  const { start, end } = details;
  const minutes = plan.table.stage
    .filter((stage) => !plan.off.includes(stage.id))
    .reduce((sum, stage) => sum + minutesOf(stage), 0);
  const late = over(start, end, minutes);
  return (
    <section class="plantime" aria-label={t("stages-time")}>
      <div class="plantime__fields">
        <LineField
          label={t("field-start")}
          type="time"
          value={start}
          onInput={(value) => onChange({ start: value })}
        />
        <LineField
          label={t("field-end")}
          type="time"
          value={end}
          error={endError}
          onInput={(value) => onChange({ end: value })}
        />
      </div>
      <p class="plantime__sum num" role="status" data-late={(late !== null && late > 0) || undefined}>
        <b>{sum(start, minutes)}</b> {lateWords(late)}
      </p>
    </section>
  );
}

function sum(start: string, minutes: number): string {
  const lasts = lastsWords(minutes);
  return start ? t("stages-ends", { lasts, time: clockAt(start, minutes) }) : t("stages-lasts", { lasts });
}

function lateWords(late: number | null): string {
  if (late === null) return "";
  if (late === 0) return t("stages-exact");
  return late > 0 ? t("stages-longer", { minutes: late }) : t("stages-shorter", { minutes: -late });
}
