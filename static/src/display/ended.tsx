import { t } from "../i18n/speak";
import { words } from "../i18n/text";
import type { EventInfo } from "../wire";
import { Frame } from "./frame";
import { usePages } from "./pages";

/** More do not fit under each other at a size that the last row reads. */
const AT_ONCE = 3;

/** The event is over: thanks, and what happens with the results, by whom and when. */
export function Ended({ event }: { event: EventInfo }) {
  const { shown } = usePages(event.next, AT_ONCE);
  const title = t("thanks");
  return (
    <Frame
      title={title}
      length={title.length}
      plain
      foot={<p dir="auto">{event.organiser || event.title}</p>}
      end={null}
    >
      <div class="d-end">
        <h2>{t(event.next.length ? "what-next" : "ended")}</h2>
        {event.next.length ? (
          <dl>
            {shown.map((step) => (
              <div key={step.when + step.what}>
                <dt dir="auto">{step.when}</dt>
                <dd dir="auto">{step.what}</dd>
              </div>
            ))}
          </dl>
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
