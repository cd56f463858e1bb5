import { useEffect } from "preact/hooks";
import { t } from "../i18n/speak";
import { NextSteps } from "../phone/promise";
import { PhotoQueue } from "../photos/queue";
import { event } from "../store";
import { announce } from "../ui/live";
import { Band } from "./band";
import { Foot } from "./foot";
import { myPlace } from "./here";
import { Leftovers } from "./leftovers";
import { Notices } from "./notices";

/** The event is over: thanks, and what happens next. */
export function Ended() {
  const here = event.value;
  useEffect(() => announce(t("ended-title")), []);
  if (!here) return null;
  return (
    <>
      {myPlace.value && <Band place={myPlace.value} />}
      <main class="host" id="main">
        <Notices />
        <Leftovers />
        <PhotoQueue />
        <section class="panel-box ended">
          <h1 class="question">{t("ended-title")}</h1>
          <p>{t("ended-text", { title: here.title })}</p>
          <NextSteps event={here} />
          {here.contact && <p>{t("ended-contact", { contact: here.contact })}</p>}
        </section>
      </main>
      <Foot />
    </>
  );
}
