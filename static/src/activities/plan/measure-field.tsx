import { t } from "../../i18n/speak";
import { SavedField } from "../../moderator/details/saved-field";
import { ask } from "../../moderator/session";
import type { Measure, MeasurePlanning, MeasureWords } from "../../wire";
import { dateOf, wordsOfDate } from "./due";

export type FieldName = keyof MeasureWords | Exclude<keyof MeasurePlanning, "status">;

interface MeasureFieldProps {
  measure: Measure;
  name: FieldName;
  max: number;
  /** Give it the focus and select what it says. */
  focus?: boolean;
  /** A date can be picked, too; words like "bis Ende 2027" stay possible. */
  date?: boolean;
}

/** One part of a measure: others may write the other parts meanwhile. */
export function MeasureField({ measure, name, max, focus, date }: MeasureFieldProps) {
  return (
    <SavedField
      at={`${measure.id}/${name}`}
      name={name}
      label={t(`measure-${name.replace("_", "-")}`)}
      value={measure[name] ?? ""}
      max={max}
      tooLong="measure.too-long"
      focus={focus}
      onSave={(text) => ask({ kind: "measure.set", stage: measure.stage, measure: measure.id, [name]: text })}
      beside={date ? (shown, put) => <DatePick shown={shown} put={put} /> : undefined}
    />
  );
}

/** Words stay as they are while no date is picked. */
function DatePick({ shown, put }: { shown: string; put: (text: string) => void }) {
  return (
    <input
      type="date"
      class="input measure__date"
      aria-label={t("measure-until-date")}
      value={dateOf(shown)}
      onChange={(change) => {
        const picked = change.currentTarget.value;
        if (!picked && !dateOf(shown)) return; // words are not wiped by an empty date
        put(wordsOfDate(picked));
      }}
    />
  );
}
