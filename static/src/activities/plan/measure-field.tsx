import { t } from "../../i18n/speak";
import { SavedField } from "../../moderator/details/saved-field";
import { ask } from "../../moderator/session";
import type { Measure, MeasurePlanning, MeasureWords } from "../../wire";

export type FieldName = keyof MeasureWords | Exclude<keyof MeasurePlanning, "status">;

interface MeasureFieldProps {
  measure: Measure;
  name: FieldName;
  max: number;
  /** Give it the focus and select what it says. */
  focus?: boolean;
}

/** One part of a measure: others may write the other parts meanwhile. */
export function MeasureField({ measure, name, max, focus }: MeasureFieldProps) {
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
    />
  );
}
