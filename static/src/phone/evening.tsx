import { signal } from "@preact/signals";
import { alsoSay } from "../i18n/speak";
import { event } from "../store";
import eveningStyle from "../styles/phone-evening.css?url";
import type { Card } from "../wire";
import { scannedPersonal } from "./fragment";
import { nothing, part } from "./later";
import { withStyle } from "./style";

/** Later than the first load, and soon enough for the first card that somebody finds wrong. */
const SETTLED_MS = 4000;
const settled = signal(false);

/** What only some evenings need: what is said to all, breaks, the door, reports. */
const evening = part(async () => {
  const [module] = await Promise.all([
    import("./part-evening"),
    alsoSay("later"),
    alsoSay("evening"),
    withStyle(eveningStyle),
  ]);
  return module;
});

const Told = evening.show((it) => it.Told, nothing);
const CardReport = evening.show((it) => it.CardReport, nothing);
/** Beside the name: the field for the admission slip, or that the door is closed. */
export const Door = evening.show((it) => it.Door, nothing);
/** "Weiter als Gast 31", after a printed code was scanned. */
export const GoOnAs = evening.show((it) => it.GoOnAs, nothing);

/** What is said to all, a break, and cards that wait to be let through. */
export function EveningNotices() {
  const here = event.value;
  return settled.value || here?.message || here?.break || scannedPersonal.value ? <Told /> : null;
}

/** On a card of somebody else: to say that it should not hang there. */
export function Report({ card }: { card: Card }) {
  return settled.value ? <CardReport card={card} /> : null;
}

/** Once the phone has settled in the hall. */
export function settleEvening(): () => void {
  const waiting = setTimeout(() => {
    settled.value = true;
    evening.want();
  }, SETTLED_MS);
  return () => clearTimeout(waiting);
}
