import { useState } from "preact/hooks";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { Dialog, showDialog } from "../../ui/dialog";
import { paper } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { StatusLine } from "../../ui/status";
import type { Refusal } from "../../wire";
import { handOver } from "../hand-over";
import { statusReport } from "./calls";

/** The report for whoever helps: read first, then saved, never sent. */
export function ReportPart() {
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const open = async () => {
    setBusy(true);
    setWhy(null);
    try {
      showDialog(<ReportDialog {...(await statusReport())} />);
    } catch (error) {
      setWhy(error instanceof Refused ? error : new Refused("net.answer"));
    }
    setBusy(false);
  };
  return (
    <section class="paper" aria-labelledby="status-report">
      <h2 id="status-report">{t("status-report")}</h2>
      <p>{t("status-report-about")}</p>
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
      <div>
        <Button busy={busy} onClick={() => void open()}>
          <Icon of={paper} />
          {t("status-report-open")}
        </Button>
      </div>
    </section>
  );
}

/** What is saved is exactly what was read. */
function ReportDialog({ name, text }: { name: string; text: string }) {
  const [saved, setSaved] = useState(false);
  const save = () => {
    handOver(new Blob([text], { type: "text/plain;charset=utf-8" }), name);
    setSaved(true);
  };
  return (
    <Dialog
      title={t("status-report")}
      actions={
        <Button look="go" onClick={save}>
          {t("status-report-save")}
        </Button>
      }
    >
      <div class="stack report-text">
        <p>{t("status-report-look")}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text has to be scrolled by keyboard, too */}
        <section tabIndex={0} aria-label={t("status-report-text")}>
          <pre>{text}</pre>
        </section>
        {saved && <StatusLine state="saved">{t("status-report-saved")}</StatusLine>}
      </div>
    </Dialog>
  );
}
