import { t } from "../../i18n/speak";
import { event } from "../../store";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { ask } from "../session";

/** Nobody writes any more after this; it asks first. */
export function askClose(): void {
  showDialog(
    <Ask
      stop
      title={t("close-ask", { title: event.peek()?.title ?? "" })}
      yes={t("close-event")}
      no={t("close-not")}
      onYes={() => ask({ kind: "event.close" })}
    >
      <p>{t("close-what")}</p>
    </Ask>,
  );
}
