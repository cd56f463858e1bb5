import { signal } from "@preact/signals";

/** Time on the laptop. Phones' clocks are wrong by minutes; the offset is measured with every hello. */
const offset = signal(0);
let bestTrip = Number.POSITIVE_INFINITY;

/** Milliseconds since 1970 in the laptop's clock. */
export function now(): number {
  return Date.now() + offset.value;
}

/** Learn the offset from one question and answer; the quickest round trip so far is the most exact. */
export function learnTime(asked: number, serverNow: number, answered: number): void {
  const trip = answered - asked;
  const found = serverNow - (asked + answered) / 2;
  // A phone's clock may be set while the page is open: a great difference is believed at once.
  if (trip > bestTrip && Math.abs(found - offset.peek()) < 2000) return;
  bestTrip = trip;
  offset.value = found;
}

/** Forget how exact the last measurement was, after a sleep or a reconnect. */
export function distrustTime(): void {
  bestTrip = Number.POSITIVE_INFINITY;
}

const second = signal(0);
let watchers = 0;
let ticking: ReturnType<typeof setInterval> | undefined;

/** Tick once a second as long as somebody watches; returns the function that stops watching. */
export function watchSeconds(): () => void {
  watchers += 1;
  if (watchers === 1) ticking = setInterval(() => (second.value += 1), 1000);
  return () => {
    watchers -= 1;
    if (watchers === 0) clearInterval(ticking);
  };
}

/** Like `now()`, and makes the reader draw again every second while `watchSeconds` is on. */
export function tickingNow(): number {
  return second.value >= 0 ? now() : 0;
}
