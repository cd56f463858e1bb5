import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import type { FormatInfo } from "../api";

const GAP = 0.6;

/** The stages of a format as a bar: each as long as it lasts, in the colour of what people do. */
export function PlanBar({ format }: { format: FormatInfo }) {
  const total = format.stages.reduce((sum, stage) => sum + Math.max(1, stage.minutes), 0);
  const room = 100 - GAP * (format.stages.length - 1);
  let x = 0;
  return (
    <svg class="plan" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {format.stages.map((stage) => {
        const width = (Math.max(1, stage.minutes) / total) * room;
        const bar = (
          <rect
            key={stage.id}
            class={`plan__${stage.activity}`}
            x={x.toFixed(2)}
            width={width.toFixed(2)}
            height="10"
          />
        );
        x += width + GAP;
        return bar;
      })}
    </svg>
  );
}

/** The same as a list in words. */
export function PlanList({ format }: { format: FormatInfo }) {
  return (
    <ol class="planlist">
      {format.stages.map((stage) => (
        <li key={stage.id}>
          <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
            <rect class={`plan__${stage.activity}`} width="10" height="10" />
          </svg>
          <span class="grow">{words(stage.title)}</span>
          <span class="faint num">{t("timer-minutes", { minutes: stage.minutes })}</span>
        </li>
      ))}
    </ol>
  );
}
