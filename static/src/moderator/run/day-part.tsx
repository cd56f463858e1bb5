import { useState } from "preact/hooks";
import { now } from "../../clock";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { clockTime } from "../../i18n/when";
import { event, stages } from "../../store";
import { Ask } from "../../ui/ask";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import { next } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { PrintButton } from "../print-button";
import { ask, isUnderWay, send } from "../session";
import { Asking } from "./asking";
import { consequences } from "./consequences";
import { dayInFull } from "./days";

/** Below the next step: end for today. Asks, and says what happens overnight. */
export function EndDay() {
  if (!event.value?.days.length) return null;
  return (
    <Button
      size="small"
      wide
      class="next__day"
      busy={isUnderWay((order) => order.kind === "day.end")}
      onClick={askEndDay}
    >
      {t("day-end")}
    </Button>
  );
}

function askEndDay(): void {
  showDialog(
    <Ask
      title={t("day-end-title")}
      yes={t("day-end")}
      no={t("next-no")}
      onYes={async () => {
        const ack = await ask({ kind: "day.end" });
        if (ack.ok) announce(t("said-day-end"));
        return ack;
      }}
    >
      <EndWhat />
    </Ask>,
  );
}

function EndWhat() {
  const open = stages.value.find((stage) => stage.status === "open");
  return (
    <>
      {open && (
        <p>
          {t("stage-ends-too", { title: words(open.title) })} {consequences(open)}
        </p>
      )}
      <p>{t("day-end-what")}</p>
      <p>{t("day-end-off")}</p>
    </>
  );
}

/** Between two days: one big button goes on; it asks first, and the answer lies elsewhere. */
export function Resting() {
  const [asking, setAsking] = useState(false);
  const days = event.value?.days ?? [];
  const last = days[days.length - 1];
  const busy = isUnderWay((order) => order.kind === "day.begin");
  if (asking && !busy) return <BeginQuestion no={days.length + 1} onDone={() => setAsking(false)} />;
  return (
    <section class="next" aria-label={t("next-part")}>
      {last?.ended && (
        <p class="next__rests">
          <b>{t("day-rests", { no: days.length })}</b>{" "}
          {t("day-ended-at", { day: dayInFull(last.ended), time: clockTime(last.ended) })}
        </p>
      )}
      <Button look="go" wide busy={busy} onClick={() => setAsking(true)}>
        <span class="grow">
          <small>{t("day-begin-small", { no: days.length + 1 })} </small>
          {t("day-begin")}
        </span>
        <Icon of={next} turn />
      </Button>
      <p>{t("day-begin-what")}</p>
      {stages.value.every((stage) => stage.status !== "waiting") && <PrintButton />}
    </section>
  );
}

function BeginQuestion({ no, onDone }: { no: number; onDone: () => void }) {
  const begin = () => {
    void send({ kind: "day.begin" }).then((ack) => {
      if (ack.ok) announce(t("said-day-begin", { no }));
    });
  };
  const title = t("day-ask", { no, day: dayInFull(now()) });
  return (
    <Asking title={title} yes={t("day-yes")} onYes={begin} onDone={onDone}>
      {t("day-begin-what")}
    </Asking>
  );
}
