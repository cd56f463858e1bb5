import { useEffect } from "preact/hooks";
import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { connection, event, loaded, refusal } from "../store";
import { closeDialog } from "../ui/dialog";
import { Note } from "../ui/note";
import { resumeLines } from "./bulk/bulk-lines";
import { EventHead, tabName } from "./event-head";
import { Head, LanguageMenu } from "./head";
import { PeopleTab } from "./people/people-tab";
import { PlacesTab } from "./places/places-tab";
import { Problems } from "./problems";
import { ReportTab } from "./report/report-tab";
import type { Tab } from "./route";
import { looked } from "./run/looked";
import { RunTab } from "./run/run-tab";
import { openEvent, ready } from "./session";
import { SettingsTab } from "./settings/settings-tab";

/** One event: its head, what was refused, and one of its parts. */
export function EventPage({ code, tab }: { code: string; tab: Tab }) {
  useEffect(() => {
    looked.value = null;
    openEvent(code);
  }, [code]);
  useEffect(() => {
    if (ready.value) resumeLines();
  }, [code, ready.value]);
  const title = event.value?.title;
  useEffect(() => {
    if (ready.value) document.title = `${tabName(tab)} – ${title}`;
  }, [title, tab, ready.value]);
  // Whoever was shut out must not go on looking at the cards, nor at the codes in a dialog.
  useEffect(() => {
    if (refusal.value) closeDialog();
  }, [refusal.value]);
  if (!ready.value || refusal.value) return <NotYet />;
  const hasPlaces = event.value?.places !== null;
  return (
    <>
      <EventHead tab={tab} />
      <Problems />
      {(tab === "run" || (tab === "places" && !hasPlaces)) && <RunTab />}
      {tab === "places" && hasPlaces && <PlacesTab />}
      {tab === "people" && <PeopleTab code={code} />}
      {tab === "report" && <ReportTab key={code} code={code} />}
      {tab === "settings" && <SettingsTab code={code} />}
    </>
  );
}

function NotYet() {
  return (
    <>
      <Head title={t("start-title")}>
        <LanguageMenu />
      </Head>
      <main class="sheet" id="main">
        {refusal.value ? (
          <Note state="stop">{refusalText(refusal.value)}</Note>
        ) : connection.value === "offline" && !loaded.value ? (
          <Note state="waiting" live>
            {t("refused-net-away")}
          </Note>
        ) : (
          <p role="status">{t("panel-loading")}</p>
        )}
      </main>
    </>
  );
}
