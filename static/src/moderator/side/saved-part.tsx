import { has, t } from "../../i18n/speak";
import { connection, find, me } from "../../store";
import { Button } from "../../ui/button";
import { undo } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { StatusLine } from "../../ui/status";
import { BackupLine } from "../backup/backup-line";
import { Link } from "../link";
import { route } from "../route";
import { isUnderWay, send, waiting } from "../session";

/** At the foot: the own last step can be taken back; and whether everything is on the disk. */
export function SavedPart() {
  const step = me.value ? find("step", me.value) : undefined;
  const count = waiting.value.length;
  const away = connection.value === "offline";
  return (
    <section class="rail__part safe" aria-label={t("safe")}>
      {step && (
        <Button
          size="small"
          wide
          busy={isUnderWay((order) => order.kind === "undo")}
          onClick={() =>
            void send({ kind: "undo", step: step.seq }).then((ack) => {
              if (ack.ok) announce(t("said-undone", { what: stepName(step.kind) }));
            })
          }
        >
          <Icon of={undo} />
          <span class="safe__undo">{t("undo", { what: stepName(step.kind) })}</span>
        </Button>
      )}
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

function stepName(kind: string): string {
  const id = `step-${kind.replace(".", "-")}`;
  return has(id) ? t(id) : t("step-other");
}
