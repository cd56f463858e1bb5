import { t } from "../../i18n/speak";
import type { PlanNumbers } from "../../wire";

/**
 * How good a plan is, in sentences that claim no more than is known: `lower_bound` is proven to be needed, whether it can be
 * reached is not.
 */
export function planWords({ repeats, lower_bound, most_meetings, returns }: PlanNumbers): string {
  const said = [
    repeats === 0
      ? t("plan-no-repeats")
      : most_meetings > 2
        ? t("plan-repeats-often", { count: repeats, most: most_meetings })
        : t("plan-repeats", { count: repeats }),
  ];
  if (repeats > 0) {
    if (repeats <= lower_bound) said.push(t("plan-best"));
    else said.push(lower_bound > 0 ? t("plan-bound", { bound: lower_bound }) : t("plan-bound-none"));
  }
  if (returns > 0) said.push(t("plan-returns", { count: returns }));
  return said.join(" ");
}
