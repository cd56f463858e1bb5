import { t } from "../../i18n/speak";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import type { Refusal } from "../../wire";

/** An older file would bring back what was erased on this laptop: that is said before it is read in. */
export function askBringBack(why: Refusal, again: () => Promise<void>): void {
  const { event, ...parts } = why.facts;
  showDialog(
    <Ask
      stop
      title={t("import-back-title")}
      yes={t("import-back-yes")}
      no={t("import-back-no")}
      onYes={async () => {
        void again();
        return { ok: true };
      }}
    >
      <p>
        {event ? t("import-back-event") : t("import-back-parts", { ...(parts as Record<string, number>) })}
      </p>
      <p>{t("import-back-what")}</p>
    </Ask>,
  );
}
