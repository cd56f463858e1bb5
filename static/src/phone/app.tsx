import { useEffect } from "preact/hooks";
import { t } from "../i18n/speak";
import { event, loaded, own, refusal } from "../store";
import { DialogHost } from "../ui/dialog";
import { Announcer } from "../ui/live";
import { Refused, Starting } from "../ui/no-hall";
import { Hall } from "./hall";
import { Join } from "./join";
import { soon } from "./later";
import { away, code, goTo, openEvents, start } from "./session";

const CodeEntry = soon.show((part) => part.CodeEntry);
const Ended = soon.show((part) => part.Ended);

/** Which screen: no code, no view yet, refused, not joined, over, or in the hall. */
function Screen() {
  if (!code.value || refusal.value?.code === "event.unknown") return <CodeEntry />;
  if (refusal.value) return <Refused why={refusal.value} again={tryAgain} />;
  if (!loaded.value) return <Starting away={away.value} />;
  if (event.value?.status === "closed") return <Ended />;
  return own.value ? <Hall /> : <Join />;
}

function tryAgain(): void {
  if (code.value) start(code.value);
}

export function App() {
  useEffect(() => {
    if (code.peek()) return;
    // The server sends a phone on to the only open event; this is for a page that was kept open meanwhile.
    openEvents().then(
      (events) => events.length === 1 && events[0] && !code.peek() && goTo(events[0].code),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    document.title = event.value?.title ?? t("phone-title");
  }, [event.value?.title, t("phone-title")]);
  return (
    <>
      <Screen />
      <Announcer />
      <DialogHost />
    </>
  );
}
