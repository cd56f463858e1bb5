import { useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Field } from "../../moderator/details/field";
import { ask } from "../../moderator/session";
import type { Measure, MeasureStatus, Refusal } from "../../wire";

const ALL: readonly MeasureStatus[] = ["open", "running", "done", "dropped"];

/** How far a measure has come: picked here, also weeks after the event. */
export function MeasureStatusField({ measure }: { measure: Measure }) {
  const [why, setWhy] = useState<Refusal | null>(null);
  const { stage, id } = measure;
  const pick = async (status: MeasureStatus) => {
    const ack = await ask({ kind: "measure.set", stage, measure: id, status });
    setWhy(ack.ok ? null : ack);
  };
  return (
    <div class="measure__field">
      <Field label={t("measure-status")} error={why ? refusalText(why) : undefined}>
        {(field) => (
          <select
            class="input select"
            id={field.id}
            aria-describedby={field.describedBy}
            aria-invalid={field.invalid || undefined}
            value={measure.status ?? "open"}
            onChange={(change) => void pick(change.currentTarget.value as MeasureStatus)}
          >
            {ALL.map((one) => (
              <option key={one} value={one}>
                {t(`measure-status-${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
