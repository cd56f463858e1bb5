import { computed, type ReadonlySignal } from "@preact/signals";
import { watchLeaps } from "../leap";
import { lagging } from "../phone/lagging";
import { openLine } from "../socket";
import { connection } from "../store";
import type { ScreenNo } from "../wire";

/** The code of the event that this screen shows: `/display/<CODE>`. */
export const code = decodeURIComponent(location.pathname.split("/")[2] ?? "").toUpperCase();

/** Which of the two public screens this is: `?screen=2` is the one in another room. */
export const screenNo: ScreenNo = new URLSearchParams(location.search).get("screen") === "2" ? "2" : "1";

/** Small on the panel: it makes no sound and is not counted as a screen of the hall. */
export const isPreview = new URLSearchParams(location.search).has("preview");

/** A short gap is not worth a word on a screen that a whole hall looks at. */
const AWAY_AFTER_MS = 3000;

export const away: ReadonlySignal<boolean> = lagging(
  computed(() => connection.value === "offline"),
  AWAY_AFTER_MS,
);

/** Connect. Everything that arrives goes to the store. */
export function start(): void {
  const line = openLine(code, isPreview ? "preview" : "display");
  watchLeaps(() => line);
}
