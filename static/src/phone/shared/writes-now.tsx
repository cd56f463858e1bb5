import { t } from "../../i18n/speak";
import { event, own } from "../../store";
import { Button } from "../../ui/button";
import { isShared, nameOf } from "./calls";
import { askSharers } from "./people";

/** Above every step of a phone that several people use: who writes now. */
export function WritesNow() {
  if (!own.value || event.value?.status !== "open" || !isShared()) return null;
  return (
    <p class="writes-now">
      <b>{t("shared-now", { name: nameOf(own.value) })}</b>
      <Button size="small" onClick={askSharers}>
        {t("shared-change")}
      </Button>
    </p>
  );
}
