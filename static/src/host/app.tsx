import { useEffect } from "preact/hooks";
import { t } from "../i18n/speak";
import { event, loaded, refusal } from "../store";
import { DialogHost } from "../ui/dialog";
import { Announcer } from "../ui/live";
import { Refused, Starting } from "../ui/no-hall";
import { Ended } from "./ended";
import { Entry } from "./entry";
import { Gone } from "./gone";
import { Hall } from "./hall";
import { myPlace } from "./here";
import { away, code, dropHostCode, hostCode, isOwnCard, OLD_CARD, start } from "./session";

/** What the laptop says to a device that is nobody's host. */
const STRANGER = new Set(["access.not-host", "access.person"]);

/** Which screen: asked for a code, refused, not a host any more, over, or at the table. */
function Screen() {
  const why = refusal.value?.code;
  if (!code.value || why === "event.unknown") return <Entry />;
  if (why === OLD_CARD) return <Gone />;
  if (why && STRANGER.has(why)) return loaded.value ? <Gone /> : <Entry />;
  if (refusal.value) return <Refused why={refusal.value} again={tryAgain} />;
  if (!loaded.value) return <Starting away={away.value} />;
  if (event.value?.status === "closed") return <Ended />;
  return myPlace.value ? <Hall /> : <Gone />;
}

function tryAgain(): void {
  if (code.value) start(code.value);
}

export function App() {
  const isHost = Boolean(myPlace.value);
  useEffect(() => {
    // This device is a host already: the code of its own card is not needed.
    if (isHost && isOwnCard()) dropHostCode();
  }, [isHost, hostCode.value]);
  useEffect(() => {
    if (!isHost) document.title = t("host-title");
  }, [isHost, t("host-title")]);
  return (
    <>
      <Screen />
      <Announcer />
      <DialogHost />
    </>
  );
}
