import { t } from "../../i18n/speak";
import type { Measure } from "../../wire";

/** Who, until when, and how far it has come once it has begun. */
export function agreed(measure: Measure): string {
  const { who, until, status = "open" } = measure;
  return [who, until, status !== "open" && t(`measure-status-${status}`)].filter(Boolean).join(" · ");
}
