import { useEffect } from "preact/hooks";
import { t } from "../i18n/speak";
import { event, own } from "../store";
import { announce } from "../ui/live";
import { Band } from "./band";
import { FateInvitation } from "./fate/part";
import { Foot } from "./foot";
import { Leftover } from "./leftover";
import { MyCards } from "./my-cards";
import { Notices } from "./notices";
import { NextSteps } from "./promise";

/** The event is over: thanks, what happens next, one's own cards. */
export function Ended() {
  const here = event.value;
  useEffect(() => announce(t("ended-title")), []);
  if (!here) return null;
  return (
    <>
      <Band stage={null} />
      <main class="phone phone--board" id="main">
        <section class="ask stack">
          {own.value && <Notices />}
          {own.value && <Leftover />}
          <h1 class="question">{t("ended-title")}</h1>
          <p>{t("ended-text", { title: here.title })}</p>
          <NextSteps event={here} />
          {own.value && <FateInvitation />}
          {here.contact && <p>{t("ended-contact", { contact: here.contact })}</p>}
        </section>
        {own.value && (
          <section class="board">
            <MyCards />
          </section>
        )}
      </main>
      <Foot />
    </>
  );
}
