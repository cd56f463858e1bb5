import { t } from "../i18n/speak";
import type { Level } from "../wire";

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** The five steps of participation, the present one filled. The sentence about it stands beside it. */
export function Ladder({ level }: { level: Level }) {
  return (
    <>
      <ol class="ladder" aria-label={t("level-ladder")}>
        {LEVELS.map((step) => (
          <li key={step} aria-current={step === level ? "step" : undefined}>
            <span class="sr">
              {step === level ? t("level-here", { name: t(`level-${step}`) }) : t(`level-${step}`)}
            </span>
          </li>
        ))}
      </ol>
      <p class="ladder__ends" aria-hidden="true">
        <span>{t("level-low")}</span>
        <span>{t("level-high")}</span>
      </p>
    </>
  );
}
