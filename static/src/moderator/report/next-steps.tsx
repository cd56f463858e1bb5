import { t } from "../../i18n/speak";
import type { DetailsFieldsProps } from "../details/details-fields";
import { LineField } from "../details/field";
import { NextField } from "../details/next-field";

/** Whom to ask and what happens when: also weeks later. */
export function NextSteps({ details, problems, onChange }: DetailsFieldsProps) {
  return (
    <div class="fields">
      <LineField
        label={t("field-contact")}
        value={details.contact}
        error={problems.contact}
        max={300}
        onInput={(contact) => onChange({ contact })}
      />
      <NextField steps={details.next} error={problems.next} onChange={(next) => onChange({ next })} />
    </div>
  );
}
