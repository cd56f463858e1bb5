import { t } from "../../i18n/speak";
import { pen, wait } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { type MyMeasure, PARTS, shortNameOf } from "./measures";
import { TrailLines } from "./trail-lines";

interface MeasureCardProps {
  measure: MyMeasure;
  /** Opens the form; without it one can only read. */
  onOpen?: () => void;
}

/** A measure in the list: what, then who, with whom, until when, and the first step; where it comes from on request. */
export function MeasureCard({ measure, onOpen }: MeasureCardProps) {
  const waits = measure.waiting.size > 0 || measure.leaving;
  const missing = PARTS.filter((part) => !measure[part]);
  return (
    <li
      class={onOpen ? "card measure card--menu" : "card measure"}
      data-state={waits ? "waiting" : undefined}
    >
      <h3 class="measure__what" id={`what-${measure.id}`} dir="auto">
        {measure.what}
      </h3>
      <dl class="measure__parts">
        {PARTS.slice(1).map(
          (part) =>
            measure[part] && (
              <div key={part}>
                <dt>{t(shortNameOf(part))}</dt>
                <dd dir="auto">{measure[part]}</dd>
              </div>
            ),
        )}
      </dl>
      {onOpen && missing.length > 0 && (
        <p class="measure__missing">
          {t("measure-missing", { parts: missing.map((part) => t(shortNameOf(part))).join(", ") })}
        </p>
      )}
      {waits && (
        <p class="card__meta">
          <Icon of={wait} />
          {t(measure.leaving ? "card-leaving" : "field-waits")}
        </p>
      )}
      {measure.about && (
        <details class="measure__from">
          <summary aria-describedby={`what-${measure.id}`}>{t("trail")}</summary>
          <TrailLines about={measure.about} />
        </details>
      )}
      {onOpen && !measure.leaving && (
        <button
          type="button"
          class="card__menu"
          aria-label={t("measure-open", { title: measure.what })}
          onClick={onOpen}
        >
          <Icon of={pen} />
        </button>
      )}
    </li>
  );
}
