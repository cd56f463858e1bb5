import { t } from "../i18n/speak";
import type { Planned } from "./ways";

const PARTS = ["who", "partners", "until", "first_step"] as const;

/** What is going to be done: who, with whom, until when, and how far it has come. */
export function Measure({ step }: { step: Planned }) {
  return (
    <div class="card way__measure" data-colour="green">
      <p class="way__about">
        {t("way-about")} <bdi>{step.about}</bdi>
      </p>
      <h3 dir="auto">{step.what}</h3>
      <dl class="way__parts">
        {PARTS.map(
          (part) =>
            step[part] && (
              <div key={part}>
                <dt>{t(`way-${part.replace("_", "-")}`)}</dt>
                <dd dir="auto">{step[part]}</dd>
              </div>
            ),
        )}
        <div>
          <dt>{t("way-status")}</dt>
          <dd>
            <b>{t(`way-status-${step.status ?? "open"}`)}</b>
          </dd>
        </div>
      </dl>
    </div>
  );
}
