import { t } from "../../i18n/speak";
import { connection } from "../../store";
import { StatusLine } from "../../ui/status";
import { BackupLine } from "../backup/backup-line";
import { Link } from "../link";
import { route } from "../route";
import { waiting } from "../session";
import { UndoButton } from "./undo-button";

/** At the foot: the own last step can be taken back; and whether everything is on the disk. */
export function SavedPart() {
  const count = waiting.value.length;
  const away = connection.value === "offline";
  return (
    <section class="rail__part safe" aria-label={t("safe")}>
      <UndoButton wide />
      {away ? (
        <StatusLine state="offline">{count ? t("safe-away-waiting", { count }) : t("safe-away")}</StatusLine>
      ) : count ? (
        <StatusLine state="waiting">{t("busy")}</StatusLine>
      ) : (
        <StatusLine state="saved">{t("saved")}</StatusLine>
      )}
      <div class="safe__foot">
        <BackupLine />
        {route.value.page === "event" && (
          <Link to={{ page: "status", code: route.value.code }} class="safe__status">
            {t("status-title")}
          </Link>
        )}
      </div>
    </section>
  );
}
