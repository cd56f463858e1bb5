import { useEffect } from "preact/hooks";
import { t } from "../i18n/speak";
import { words } from "../i18n/text";
import { current, event, resting, stages } from "../store";
import { announce } from "../ui/live";
import type { Stage } from "../wire";
import { screens } from "./activities";
import { isWalk } from "./at-places";
import { Band } from "./band";
import { Between } from "./between";
import { Foot } from "./foot";
import { fetchLater, nothing, places, soon, useFormats } from "./later";
import { Leftover } from "./leftover";
import { Notices } from "./notices";
import { Parking } from "./parking";
import { cameBySign } from "./session";

const PlaceNotices = places.show((part) => part.PlaceNotices, nothing);
const Resting = soon.show((part) => part.Resting);

/** Inside the event: band, the stage of the moment, status line and tools. */
export function Hall() {
  const stage = current.value;
  const title = words(stage?.title);
  useEffect(fetchLater, []);
  useFormats();
  useEffect(() => {
    const name = event.peek()?.title ?? "";
    document.title = title ? `${title} – ${name}` : name;
  }, [title]);
  useEffect(() => {
    scrollTo(0, 0);
    // On the way to a table the screen says itself where to go.
    if (title && !isWalk(stage) && !resting.value) announce(t("new-step", { title }));
  }, [stage?.id, resting.value]);
  return (
    <>
      <a class="skip" href="#main">
        {t("skip-to-main")}
      </a>
      <Band stage={resting.value ? null : stage} />
      <Body stage={stage} />
      {!isWalk(stage) && stages.value.some((one) => one.activity === "collect" && one.started !== null) && (
        <Parking />
      )}
      <Foot />
    </>
  );
}

function Body({ stage }: { stage: Stage | null }) {
  const notices = (
    <>
      {(event.value?.places || cameBySign !== null) && <PlaceNotices />}
      <Notices />
      <Leftover />
    </>
  );
  if (resting.value) return <Resting notices={notices} />;
  if (!stage || stage.status === "skipped" || stage.status === "waiting")
    return <Between notices={notices} />;
  const Screen = screens[stage.activity];
  // A later version of the laptop may know more than this page: then it waits calmly for the next step.
  return Screen ? <Screen key={stage.id} stage={stage} notices={notices} /> : <Between notices={notices} />;
}
