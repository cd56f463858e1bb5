import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { event, own, places } from "../store";
import type { Place, Refusal } from "../wire";
import { walk } from "./my-place";
import { reportSign } from "./place-orders";
import { cameBySign, code } from "./session";

/** What became of the last sign that was scanned. A refusal by the laptop lies in the outbox, as all others do. */
export type Report = { place: Place; done: boolean } | { refusal: Refusal };
export const report = signal<Report | null>(null);
let told = false;

/** Reports the sign whose code led here, as soon as the phone knows the person and the places. */
export function useScanned(): void {
  useEffect(() => {
    if (told || cameBySign === null || !own.value || !event.value) return;
    told = true;
    // From here on it is the address of the event: loading it anew later must not seat anybody.
    history.replaceState(null, "", `/${code.peek()}`);
    void tell(cameBySign);
  }, [own.value?.person, event.value?.code]);
}

async function tell(no: number): Promise<void> {
  const place = places.peek().find((one) => one.no === no);
  const stage = walk.peek();
  if (!event.peek()?.places) return refuse("places.none");
  if (!place) return refuse("place.unknown");
  if (!stage) return refuse("seat.not-now");
  report.value = { place, done: false };
  const ack = await reportSign(stage, place.id);
  report.value = ack?.ok ? { place, done: true } : null;
}

function refuse(reason: string): void {
  report.value = { refusal: { code: reason, facts: {} } };
}
