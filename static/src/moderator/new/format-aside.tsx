import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import type { FormatInfo } from "../api";
import { Link } from "../link";
import type { Route } from "../route";
import { PlanBar, PlanList } from "./plan-bar";

/** Beside the details: how the evening runs, and the way to change that. */
export function FormatAside({ format, to }: { format: FormatInfo; to: Route }) {
  return (
    <aside class="newform__format paper" aria-label={t("step-format")}>
      <p class="label">{t("field-format")}</p>
      <h2>{words(format.title)}</h2>
      <p>{words(format.summary)}</p>
      <PlanBar format={format} />
      <PlanList format={format} />
      <Link to={to} class="btn btn--wide">
        {t("stages-change")}
      </Link>
      <p class="field__hint">{t("stages-change-what")}</p>
      <p class="faint">{t("new-kept")}</p>
    </aside>
  );
}
