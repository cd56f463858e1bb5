import { useEffect } from "preact/hooks";
import { t } from "../i18n/speak";
import { DialogHost } from "../ui/dialog";
import { Announcer } from "../ui/live";
import { entrance } from "./entry";
import { EventPage } from "./event-page";
import { HallPage } from "./hall/hall-page";
import { NewPage } from "./new/new-page";
import { route } from "./route";
import { Shut } from "./shut";
import { StartPage } from "./start/start-page";
import { StatusPage } from "./status/status-page";

/** The panel: the door, then one of five pages. */
export function App() {
  return (
    <>
      <a class="skip" href="#main">
        {t("panel-skip")}
      </a>
      {entrance.value === "open" ? <Page /> : <Shut />}
      <Announcer />
      <DialogHost />
    </>
  );
}

const TITLES = {
  start: "start-title",
  new: "new-title",
  hall: "hallcheck-title",
  status: "status-title",
} as const;

function Page() {
  const { page } = route.value;
  useEffect(() => {
    if (page !== "event") document.title = t(TITLES[page]);
  }, [page]);
  if (route.value.page === "event") return <EventPage code={route.value.code} tab={route.value.tab} />;
  if (route.value.page === "hall") return <HallPage code={route.value.code} />;
  if (route.value.page === "status") return <StatusPage code={route.value.code} />;
  return route.value.page === "new" ? <NewPage at={route.value} /> : <StartPage />;
}
