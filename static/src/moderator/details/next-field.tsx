import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { close, plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { NextStep } from "../../wire";

const MOST = 8;

interface NextFieldProps {
  steps: readonly NextStep[];
  error?: string;
  onChange: (steps: readonly NextStep[]) => void;
}

/** What happens with the results: until when, and what. Rows can be added and taken away. */
export function NextField({ steps, error, onChange }: NextFieldProps) {
  const change = (no: number, part: Partial<NextStep>) =>
    onChange(steps.map((step, at) => (at === no ? { ...step, ...part } : step)));
  return (
    <fieldset class="nexts">
      <legend class="field__label">{t("field-next")}</legend>
      <p class="field__hint">{t("field-next-hint")}</p>
      {steps.map((step, no) => (
        <div class="nexts__row" key={no}>
          <input
            class="input"
            aria-label={t("next-when-no", { no: no + 1 })}
            placeholder={t("next-when-example")}
            maxLength={60}
            value={step.when}
            onInput={(input) => change(no, { when: input.currentTarget.value })}
          />
          <input
            class="input"
            aria-label={t("next-what-no", { no: no + 1 })}
            placeholder={t("next-what-example")}
            maxLength={300}
            value={step.what}
            onInput={(input) => change(no, { what: input.currentTarget.value })}
          />
          <Button
            look="plain"
            square
            aria-label={t("next-remove-no", { no: no + 1 })}
            onClick={() => onChange(steps.filter((_, at) => at !== no))}
          >
            <Icon of={close} />
          </Button>
        </div>
      ))}
      {error && <span class="field__error">{error}</span>}
      <div>
        <Button
          size="small"
          reason={steps.length >= MOST && t("next-enough", { max: MOST })}
          onClick={() => onChange([...steps, { when: "", what: "" }])}
        >
          <Icon of={plus} />
          {t("next-add")}
        </Button>
      </div>
    </fieldset>
  );
}
