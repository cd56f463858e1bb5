import { t } from "../../i18n/speak";
import { clockTime } from "../../i18n/when";
import { StatusLine } from "../../ui/status";
import { usePoll } from "../poll";
import { backupNews } from "./calls";

const LOOK_MS = 15_000;

/** At the foot of the rail: when the last good copy was made. */
export function BackupLine() {
  const [news] = usePoll(backupNews, LOOK_MS);
  if (!news) return null;
  if (news.problem || news.same) return <StatusLine state="waiting">{t("backup-line-problem")}</StatusLine>;
  if (!news.folder || !news.last) return <p class="faint safe__backup">{t("backup-line-none")}</p>;
  return <StatusLine state="saved">{t("backup-line", { time: clockTime(news.last) })}</StatusLine>;
}
