import { t } from "../../i18n/speak";
import type { Level } from "../../wire";
import { LEVELS } from "./promise";

/** The ladder of participation as a choice: each step says in one sentence what it means. */
export function LevelField({ level, onChange }: { level: Level; onChange: (level: Level) => void }) {
  return (
    <fieldset class="levels">
      <legend class="field__label">{t("field-level")}</legend>
      <p class="field__hint">{t("field-level-hint")}</p>
      {LEVELS.map((step) => (
        <label class="level" key={step}>
          <input
            type="radio"
            name="level"
            value={step}
            checked={step === level}
            onChange={() => onChange(step)}
          />
          <span class="level__box">
            <LevelStep level={step} />
            <span class="grow">
              <b>{t("level-numbered", { level: step, name: t(`level-${step}`) })}</b>
              <small>{t(`level-${step}-means`)}</small>
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Five columns that grow; those up to this step are filled. */
function LevelStep({ level }: { level: Level }) {
  return (
    <svg class="level__steps" viewBox="0 0 38 25" aria-hidden="true" focusable="false">
      {LEVELS.map((step) => (
        <rect
          key={step}
          class={step <= level ? "level__full" : "level__free"}
          x={(step - 1) * 8 + 0.5}
          y={25 - step * 5}
          width="5"
          height={step * 5 - 0.5}
        />
      ))}
    </svg>
  );
}
