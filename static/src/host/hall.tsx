import { useEffect } from "preact/hooks";
import { t } from "../i18n/speak";
import { words } from "../i18n/text";
import { placeName } from "../places/names";
import { current, event, resting } from "../store";
import { announce } from "../ui/live";
import { Band } from "./band";
import { Calm } from "./calm";
import { Foot } from "./foot";
import { Harvest } from "./harvest";
import { atPlaces, myPlace } from "./here";
import { Leftovers } from "./leftovers";
import { Moved } from "./moved";
import { Notices } from "./notices";
import { OtherCard } from "./other-card";
import { Photos } from "./photos";
import { hostCode } from "./session";
import { Table } from "./table";
import { Tabs } from "./tabs";
import { photoUnderWay } from "./taken";

/** At the own place: band, what is to be done now, status line and tools. */
export function Hall() {
  const stage = current.value;
  const place = myPlace.value;
  useEffect(() => {
    scrollTo(0, 0);
    const title = words(stage?.title);
    if (title) announce(t("new-step", { title }));
  }, [stage?.id]);
  useEffect(() => {
    if (place) document.title = `${placeName(place)} – ${event.value?.title ?? ""}`;
  }, [place, event.value?.title, t("host-title")]);
  if (!place) return null;
  const table = !resting.value && atPlaces.value;
  return (
    <>
      <a class="skip" href="#main">
        {t("skip-to-main")}
      </a>
      <Band place={place} />
      {table && <Tabs place={place} />}
      <main class="host" id="main">
        <Notices />
        <Moved place={place} />
        <Leftovers />
        {hostCode.value && <OtherCard place={place} />}
        {!table && photoUnderWay.value && <Photos place={place} />}
        {table ? (
          <Table place={place} />
        ) : stage?.activity === "harvest" && !resting.value ? (
          <Harvest stage={stage} place={place} />
        ) : (
          <Calm />
        )}
      </main>
      <Foot />
    </>
  );
}
