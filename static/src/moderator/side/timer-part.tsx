import { useEffect, useState } from "preact/hooks";
import { tickingNow, watchSeconds } from "../../clock";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { clockTime } from "../../i18n/when";
import { Button } from "../../ui/button";
import { next, pause } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { TimeDisc } from "../../ui/time";
import type { Stage } from "../../wire";
import { isUnderWay, send } from "../session";

const MOST_MINUTES = 1440;
const SOON_S = 120;

/** The clock of the step: set with the planned minutes, paused, longer, stopped. Everybody sees it. */
export function TimerPart({ stage }: { stage: Stage }) {
  useEffect(watchSeconds, []);
  const { timer } = stage;
  return (
    <section class="rail__part" aria-labelledby="timer-title">
      <h2 id="timer-title">
        {t("timer-for", { title: words(stage.title) })}
        <span class="num">{t("now-is", { time: clockTime(tickingNow()) })}</span>
      </h2>
      {timer ? (
        <>
          <div class="clock">
            <TimeDisc timer={timer} seconds />
          </div>
          <div class="clock__keys">
            {timer.ends === null ? (
              <Button size="small" onClick={() => void send({ kind: "timer.resume", stage: stage.id })}>
                <Icon of={next} turn />
                {t("timer-resume")}
              </Button>
            ) : (
              <Button size="small" onClick={() => void send({ kind: "timer.pause", stage: stage.id })}>
                <Icon of={pause} />
                {t("timer-pause")}
              </Button>
            )}
            <More stage={stage.id} minutes={1} />
            <More stage={stage.id} minutes={5} />
            <Button
              size="small"
              look="plain"
              onClick={() => void send({ kind: "timer.stop", stage: stage.id })}
            >
              {t("timer-stop")}
            </Button>
          </div>
        </>
      ) : (
        <SetTimer stage={stage} />
      )}
      {stage.at !== undefined && <ChangeSoon stage={stage} />}
    </section>
  );
}

/** Two minutes before people change their place: said once, and counted down everywhere. */
function ChangeSoon({ stage }: { stage: Stage }) {
  const left = stage.timer && (stage.timer.left ?? Math.max(0, (stage.timer.ends ?? 0) - tickingNow()));
  if (left !== null && left > 0 && left <= SOON_S * 1000) return null;
  const last = stage.round === stage.rounds;
  return (
    <>
      <Button
        size="small"
        wide
        class="clock__soon"
        busy={isUnderWay((order) => order.kind === "timer.start")}
        onClick={() =>
          void send({ kind: "timer.start", stage: stage.id, seconds: SOON_S }).then((ack) => {
            if (ack.ok) announce(t(last ? "said-end-soon" : "said-change"));
          })
        }
      >
        {t(last ? "end-in-two" : "change-in-two")}
      </Button>
      <p class="faint clock__what">{t("change-in-two-what")}</p>
    </>
  );
}

function More({ stage, minutes }: { stage: string; minutes: number }) {
  return (
    <Button size="small" onClick={() => void send({ kind: "timer.extend", stage, seconds: minutes * 60 })}>
      +{minutes}
      <span class="sr"> {t("timer-more", { count: minutes })}</span>
    </Button>
  );
}

function SetTimer({ stage }: { stage: Stage }) {
  const [minutes, setMinutes] = useState(String(stage.minutes || 10));
  const count = Number(minutes);
  const good = Number.isInteger(count) && count >= 1 && count <= MOST_MINUTES;
  return (
    <form
      class="clock__set"
      onSubmit={(event) => {
        event.preventDefault();
        if (good) void send({ kind: "timer.start", stage: stage.id, seconds: count * 60 });
      }}
    >
      <label class="sr" for="timer-minutes">
        {t("timer-minutes-label")}
      </label>
      <input
        class="input num"
        id="timer-minutes"
        type="number"
        min="1"
        max={MOST_MINUTES}
        value={minutes}
        onInput={(input) => setMinutes(input.currentTarget.value)}
      />
      <span aria-hidden="true">{t("minutes-short")}</span>
      <Button type="submit" size="small" reason={good ? null : t("timer-wrong")}>
        {t("timer-start")}
      </Button>
    </form>
  );
}
