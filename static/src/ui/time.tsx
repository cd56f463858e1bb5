import { useEffect } from "preact/hooks";
import { tickingNow, watchSeconds } from "../clock";
import { t } from "../i18n/speak";
import type { Timer } from "../wire";

interface TimeDiscProps {
  timer: Timer | null;
  /** Show seconds all the time (moderators); others see them only in the last minute. */
  seconds?: boolean;
}

/** What is left, as a slice that shrinks clockwise, and in minutes. Nothing without a timer. */
export function TimeDisc({ timer, seconds }: TimeDiscProps) {
  const runs = Boolean(timer?.ends);
  useEffect(() => (runs ? watchSeconds() : undefined), [runs]);
  if (!timer) return null;
  const left = Math.max(0, timer.ends === null ? (timer.left ?? 0) : timer.ends - tickingNow());
  const part = timer.total > 0 ? Math.min(100, Math.round((100 * left) / timer.total)) : 0;
  const state = stateOf(timer, left);
  const word = state === "paused" ? t("timer-paused") : state === "soon" ? t("timer-soon") : "";
  return (
    <p class="timer" data-state={state}>
      <svg class="disc" viewBox="0 0 34 34" aria-hidden="true" focusable="false">
        <circle class="disc__rim" cx="17" cy="17" r="15.5" />
        {part > 0 && (
          <circle
            class="disc__left"
            cx="17"
            cy="17"
            r="6.75"
            pathLength="100"
            stroke-dasharray={`${part} ${100 - part}`}
            stroke-dashoffset={String(part - 100)}
            transform="rotate(-90 17 17)"
          />
        )}
      </svg>
      <span>
        {timer.ends !== null && left > 0 && <span class="sr">{t("timer-left")} </span>}
        {timeLeft(left, seconds ?? false)}
        {word && <small class="timer__word">{word}</small>}
      </span>
    </p>
  );
}

function stateOf(timer: Timer, left: number): string | undefined {
  if (left <= 0) return "over";
  if (timer.ends === null) return "paused";
  return left <= timer.total / 10 || left <= 60_000 ? "soon" : undefined;
}

function timeLeft(left: number, seconds: boolean): string {
  if (left <= 0) return t("timer-over");
  if (!seconds && left > 60_000) return t("timer-minutes", { minutes: Math.ceil(left / 60_000) });
  const all = Math.ceil(left / 1000);
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, "0")}`;
}
