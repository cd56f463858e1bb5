import { t } from "../../i18n/speak";
import type { System } from "./calls";

const SYSTEMS: readonly System[] = ["windows", "macos", "linux"];

interface MirrorProps {
  mirrored: boolean | null;
  system: System | undefined;
  onChange: (mirrored: boolean) => void;
}

/** Does the projector show what the laptop shows? As long as nobody has said no, secrets are covered. */
export function Mirror({ mirrored, system, onChange }: MirrorProps) {
  return (
    <section class="paper" aria-labelledby="mirror-title">
      <h2 id="mirror-title">{t("mirror-title")}</h2>
      <fieldset class="choices choices--column">
        <legend class="field__label">{t("mirror-ask")}</legend>
        {[true, false].map((value) => (
          <label class="choice" key={String(value)}>
            <input
              type="radio"
              name="mirrored"
              checked={mirrored === value}
              onChange={() => onChange(value)}
            />
            {t(value ? "mirror-mirrored" : "mirror-extended")}
          </label>
        ))}
      </fieldset>
      <p class="field__hint">{t("mirror-what")}</p>
      <details class="hall__more" open={mirrored === true}>
        <summary>{t("mirror-how")}</summary>
        <ul>
          {[...SYSTEMS]
            .sort((a) => (a === system ? -1 : 0))
            .map((one) => (
              <li key={one}>{t(`mirror-how-${one}`)}</li>
            ))}
        </ul>
      </details>
    </section>
  );
}
