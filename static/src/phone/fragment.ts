import { signal } from "@preact/signals";

/** What a printed code says behind the `#`: an admission slip, or who somebody is. It never travels to the laptop by itself. */
const SLIP = /^#slip=(\w{4,12})$/;
const PERSONAL = /^#([a-z\d]{8})\b/i;

/** The code of the admission slip that was scanned; "": none. */
export const scannedSlip = SLIP.exec(location.hash)?.[1]?.toUpperCase() ?? "";
/** The personal code that was scanned; null: none, or it was used. */
export const scannedPersonal = signal(PERSONAL.exec(location.hash)?.[1]?.toUpperCase() ?? null);

/** It was used, or is not wanted: loading the page anew must not bring it back. */
export function dropFragment(): void {
  scannedPersonal.value = null;
  history.replaceState(null, "", location.pathname + location.search);
}
