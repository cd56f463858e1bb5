import { t } from "../../i18n/speak";
import { event } from "../../store";
import { Button } from "../../ui/button";
import { paper } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { EraseEvent } from "../erasing/erase-event";
import { Retention } from "../erasing/retention";
import { ExportButton } from "../exporting/export-button";
import { Link } from "../link";
import { PrintButton } from "../print-button";
import { askPrint } from "../printing/print-dialog";
import { RehearseThis } from "../rehearsal/rehearse-this";
import { send } from "../session";
import { askClose } from "./ask-close";
import { DetailsForm } from "./details-form";
import { HallForm } from "./hall-form";

/** Everything about the event can be mended; the hall's network; the protocol; and the end. */
export function SettingsTab({ code }: { code: string }) {
  const here = event.value;
  if (!here) return null;
  return (
    <main class="sheet board two two--even" id="main">
      <section class="paper" aria-labelledby="settings-details">
        <h2 class="sr" id="settings-details">
          {t("settings-details")}
        </h2>
        <DetailsForm key={code} event={here} />
      </section>
      <div class="column">
        <HallForm code={code} />
        <section class="paper" aria-labelledby="settings-print">
          <h2 id="settings-print">{t("protocol-title")}</h2>
          <p>{t("protocol-what")}</p>
          <div>
            <PrintButton />
          </div>
          <h2>{t("exports")}</h2>
          <p>{t("exports-hint")}</p>
          <div>
            <ExportButton />
          </div>
          <h2>{t("printing")}</h2>
          <p>{t("printing-what")}</p>
          <div>
            <Button onClick={askPrint}>
              <Icon of={paper} />
              {t("printing-open-list")}
            </Button>
          </div>
        </section>
        <RehearseThis event={here} />
        <section class="paper" aria-labelledby="settings-like">
          <h2 id="settings-like">{t("event-like")}</h2>
          <p>{t("event-like-what")}</p>
          <div>
            <Link to={{ page: "new", format: null, like: code }} class="btn">
              {t("event-like")}
            </Link>
          </div>
        </section>
        <section class="paper" aria-labelledby="settings-end">
          <h2 id="settings-end">{t(here.status === "open" ? "close-title" : "reopen-title")}</h2>
          <p>{t(here.status === "open" ? "close-what" : "reopen-what")}</p>
          <div>
            {here.status === "open" ? (
              <Button look="stop" onClick={askClose}>
                {t("close-event")}
              </Button>
            ) : (
              <Button onClick={() => void send({ kind: "event.reopen" })}>{t("reopen-event")}</Button>
            )}
          </div>
        </section>
        {!here.rehearsal && <Retention key={code} event={here} />}
        {!here.rehearsal && <EraseEvent event={here} />}
      </div>
    </main>
  );
}
