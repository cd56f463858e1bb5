import type { ComponentChildren } from "preact";
import { t } from "../../i18n/speak";

/** Keeps the room of a code, so that nothing jumps when it is uncovered. */
export function Covered({ shown, children }: { shown: boolean; children: ComponentChildren }) {
  return <div class="hall__code">{shown ? children : <p class="hall__covered">{t("secret-hidden")}</p>}</div>;
}
