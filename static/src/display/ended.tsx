import { t } from "../i18n/speak";
import { words } from "../i18n/text";
import type { EventInfo } from "../wire";
import { Frame } from "./frame";
import { NextSteps } from "./next-steps";

/** The event is over: thanks, and what happens with the results, by whom and when. */
export function Ended({ event }: { event: EventInfo }) {
  const title = t("thanks");
  return (
    <Frame
      title={title}
      length={title.length}
      plain
      foot={
        <p class="d-foot__who" dir="auto">
          {event.organiser || event.title}
        </p>
      }
      end={null}
    >
      <div class="d-end">
        <h2>{t(event.next.length ? "what-next" : "ended")}</h2>
        {event.next.length ? (
          <NextSteps event={event} />
        ) : (
          words(event.promise) && <p dir="auto">{words(event.promise)}</p>
        )}
        <p class="d-end__contact">{t("yours-stay")}</p>
        {event.contact && (
          <p class="d-end__contact" dir="auto">
            {t("questions-to", { contact: event.contact })}
          </p>
        )}
      </div>
    </Frame>
  );
}
