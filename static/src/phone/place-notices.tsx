import { useEffect } from "preact/hooks";
import { refusalText } from "../i18n/refusal";
import { isolate, t } from "../i18n/speak";
import type { Parcel } from "../outbox";
import { placeSpoken } from "../places/names";
import { event, find } from "../store";
import { Button } from "../ui/button";
import { table } from "../ui/drawings";
import { Note } from "../ui/note";
import { ABOUT_PLACES } from "./at-places";
import { dismiss } from "./mine";
import { here, roomsShown, walk } from "./my-place";
import { callHelp, comeBack } from "./place-orders";
import { report, useScanned } from "./scan";
import { outbox } from "./session";
import { named } from "./spoken-place";

/** What people must see on every screen about their place, until they have seen it or it is over. */
export function PlaceNotices() {
  useScanned();
  const late = refused().filter(({ command }) => command.kind === "seat.arrive" && !command.place);
  // "Ich bin da" that came too late: the screen shows how it is, and nobody has to be told.
  useEffect(() => {
    for (const parcel of late) dismiss(parcel.key);
  }, [late.length]);
  const { left, help, host } = here.value;
  return (
    <>
      <Scanned />
      {refusedElsewhere().map((parcel) => (
        <Note key={parcel.key} state="stop" live>
          <p>{sentence(parcel)}</p>
          <Button size="small" onClick={() => dismiss(parcel.key)}>
            {t("understood")}
          </Button>
        </Note>
      ))}
      {left && (
        <Note state="waiting" live>
          <p>{t("left-note")}</p>
          <Button onClick={comeBack}>{t("left-back")}</Button>
        </Note>
      )}
      {help && (
        <Note state="ok" live>
          <p>{t("help-called")}</p>
          <Button onClick={() => callHelp(false)}>{t("help-take-back")}</Button>
        </Note>
      )}
      {host && (
        <Note icon={table}>
          <p>{t("host-note", named(host))}</p>
          <a href={`/host/${event.value?.code}`}>{t("host-page")}</a>
        </Note>
      )}
    </>
  );
}

/** What became of the sign that was scanned. */
function Scanned() {
  const found = report.value;
  if (!found) return null;
  const close = () => {
    report.value = null;
  };
  if ("place" in found && !found.done)
    return <Note state="waiting">{t("scan-waits", named(found.place))}</Note>;
  return (
    <Note state={"place" in found ? "ok" : "stop"} live>
      <p>{"place" in found ? t("scan-here", named(found.place)) : refusalText(found.refusal)}</p>
      <Button size="small" onClick={close}>
        {t("understood")}
      </Button>
    </Note>
  );
}

/** What the laptop refused about places. */
function refused(): Parcel[] {
  if (!event.value?.places) return [];
  return (outbox.value?.refused.value ?? []).filter(({ command }) => ABOUT_PLACES.test(command.kind));
}

/** What belongs to a room on the screen stands there. */
function refusedElsewhere(): Parcel[] {
  return refused().filter(({ command }) => {
    if (command.kind === "seat.arrive") return command.place !== undefined;
    return !(command.kind === "seat.take" && roomsShown.value && command.stage === walk.value?.id);
  });
}

function sentence({ command, refused: why }: Parcel): string {
  const reason = why ? refusalText(why) : "";
  if (command.kind === "topic.propose")
    return t("refused-input", { text: isolate(command.text.trim()), reason });
  const place =
    (command.kind === "seat.take" && find("place", command.target ?? "")) ||
    (command.kind === "seat.arrive" && find("place", command.place ?? ""));
  return place ? `${placeSpoken(place)}: ${reason}` : reason;
}
