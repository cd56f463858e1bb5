import { locale, t } from "../../i18n/speak";
import { event } from "../../store";
import { Ask } from "../../ui/ask";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import { lock, pen } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { ExportButton } from "../exporting/export-button";
import { ask } from "../session";
import { askClose } from "../settings/ask-close";
import type { Candidate } from "./calls";
import { report } from "./report";

interface VersionProps {
  names: readonly Candidate[] | null;
  /** The laptop has been asked to make it final: it may have found names that the page does not know. */
  onAsked: () => void;
}

/** Draft or final, with the one step that comes next; earlier versions stay. */
export function Version({ names, onAsked }: VersionProps) {
  const { version, final, finals, names: decided } = report.value;
  const last = finals[finals.length - 1];
  const open = (names ?? []).filter((one) => one.likely && decided[one.word] === undefined).length;
  const closed = event.value?.status === "closed";
  const why = closed ? open > 0 && t("editor-names-open-yet", { count: open }) : t("editor-not-closed-yet");
  const finish = () =>
    showDialog(
      <Ask
        title={t("editor-finish-ask", { version })}
        yes={t("editor-finish-yes")}
        onYes={async () => {
          const ack = await ask({ kind: "report.finish", version });
          if (!ack.ok) onAsked();
          return ack;
        }}
      >
        <p>{t("editor-finish-what")}</p>
      </Ask>,
    );
  const reopen = () =>
    showDialog(
      <Ask
        title={t("editor-reopen-ask", { version: version + 1 })}
        yes={t("editor-reopen-yes")}
        onYes={() => ask({ kind: "report.reopen", version })}
      >
        <p>{t("editor-reopen-what", { version })}</p>
      </Ask>,
    );
  const earlier = final ? finals.slice(0, -1) : finals;
  return (
    <section class="paper report" aria-labelledby="report-version">
      <h2 id="report-version">
        {final ? t("editor-is-final", { version }) : t("editor-is-draft", { version })}
      </h2>
      {final && last ? (
        <>
          <Note state="ok" icon={lock}>
            {t("editor-final-since", { at: dateTime(last.at) })}
          </Note>
          <div>
            <Button onClick={reopen}>
              <Icon of={pen} />
              {t("editor-reopen", { version: version + 1 })}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{t("editor-draft-hint")}</p>
          <div>
            <Button look="go" reason={why} showReason onClick={finish}>
              <Icon of={lock} />
              {t("editor-finish", { version })}
            </Button>
          </div>
          {!closed && (
            <div>
              <Button onClick={askClose}>{t("close-event")}</Button>
            </div>
          )}
        </>
      )}
      {earlier.length > 0 && (
        <ul class="versions" aria-label={t("editor-earlier")}>
          {earlier.map((one) => (
            <li key={one.version}>
              {t("editor-version-at", { version: one.version, at: dateTime(one.at) })}
            </li>
          ))}
        </ul>
      )}
      <div>
        <ExportButton />
      </div>
    </section>
  );
}

function dateTime(ms: number): string {
  return new Intl.DateTimeFormat(locale(), {
    dateStyle: "long",
    timeStyle: "short",
    hourCycle: "h23",
  }).format(ms);
}
