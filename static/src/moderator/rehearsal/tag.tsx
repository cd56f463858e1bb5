import { t } from "../../i18n/speak";

/** Says that an event is none. */
export function RehearsalTag() {
  return <span class="rehearsaltag">{t("probe-tag")}</span>;
}
