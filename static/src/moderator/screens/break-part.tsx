import { useEffect } from "preact/hooks";
import { tickingNow, watchSeconds } from "../../clock";
import { t } from "../../i18n/speak";
import { clockTime } from "../../i18n/when";
import { event, resting } from "../../store";
import { Button } from "../../ui/button";
import { announce } from "../../ui/live";
import { TimeDisc } from "../../ui/time";
import { isUnderWay, send } from "../session";

const LENGTHS = [5, 10, 15, 20];
const LONGER = 5;
const MINUTE = 60_000;

/** A break: phones and screens say until when. The next step ends it, too. */
export function BreakPart() {
  const rest = event.value?.break ?? null;
  return rest ? <Running began={rest.began} ends={rest.ends} /> : <Begin />;
}

function Begin() {
  const reason =
    event.value?.status === "closed" ? t("refused-event-closed") : resting.value ? t("day-first") : null;
  const busy = isUnderWay((order) => order.kind === "break.begin");
  const begin = async (minutes: number) => {
    const ack = await send({ kind: "break.begin", minutes });
    if (ack.ok) announce(t("said-break", { minutes }));
  };
  return (
    <fieldset class="breaks">
      <legend>{t("break-begin")}</legend>
      {LENGTHS.map((minutes) => (
        <Button key={minutes} size="small" busy={busy} reason={reason} onClick={() => void begin(minutes)}>
          {minutes}
          <span class="sr"> {t("break-minutes", { count: minutes })}</span>
        </Button>
      ))}
      <span aria-hidden="true">{t("minutes-short")}</span>
    </fieldset>
  );
}

function Running({ began, ends }: { began: number; ends: number }) {
  useEffect(watchSeconds, []);
  const end = async () => {
    const ack = await send({ kind: "break.end" });
    if (ack.ok) announce(t("said-break-end"));
  };
  const left = Math.max(0, Math.ceil((ends - tickingNow()) / MINUTE));
  return (
    <div class="breaks breaks--on">
      <p class="breaks__until">
        <b>{t("break-until", { time: clockTime(ends) })}</b>
      </p>
      <TimeDisc timer={{ total: ends - began, ends, left: null }} seconds />
      <div class="row row--wrap">
        <Button
          size="small"
          busy={isUnderWay((order) => order.kind === "break.end")}
          onClick={() => void end()}
        >
          {t("break-end")}
        </Button>
        <Button size="small" onClick={() => void send({ kind: "break.begin", minutes: left + LONGER })}>
          +{LONGER}
          <span class="sr"> {t("break-longer", { count: LONGER })}</span>
        </Button>
      </div>
      <p class="faint rail__hint">{t("break-what")}</p>
    </div>
  );
}
