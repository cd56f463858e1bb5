import { computed, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Way } from "../fate/ways";
import { post, Refused } from "../http";
import type { EventInfo, Refusal } from "../wire";

/** So often it is asked anew while somebody looks at it: a measure may just be followed up. */
const AGAIN_MS = 20_000;

const WRONG: ReadonlySet<string> = new Set(["reading.unknown", "event.unknown"]);

/** What a code opens. */
export interface Reading extends Pick<EventInfo, "title" | "next" | "contact"> {
  seq: number;
  closed: boolean;
  ways: readonly Way[];
}

const FOUND = /^\/ways\/([A-Za-z0-9]{6})\/?$/.exec(location.pathname);
const SCANNED = /^#([A-Za-z0-9]{10})$/.exec(location.hash);

/** The code of the event stands in the address. */
const eventCode = FOUND?.[1]?.toUpperCase() ?? "";
/** The code that was scanned, or typed and found good. */
const reading = signal(SCANNED?.[1]?.toUpperCase() ?? "");
export const told = signal<Reading | null>(null);
export const why = signal<Refusal | null>(null);
export const busy = signal(false);
/** A code is known, and only the laptop has not answered yet. */
export const waits = computed(() => reading.value !== "" && !told.value);

/** Ask with a code as it was typed. What was told stays when the laptop is away. */
export async function open(typed: string): Promise<void> {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  busy.value = true;
  try {
    told.value = await post<Reading>("/api/ways", { code: eventCode, reading: code });
    reading.value = code;
    why.value = null;
  } catch (error) {
    why.value = error instanceof Refused ? error : new Refused("net.answer");
    // Whatever else was refused (too many wrong codes from this network, for one) says nothing about this code.
    if (WRONG.has(why.value.code)) {
      reading.value = "";
      told.value = null;
    }
  }
  busy.value = false;
}

export function again(): void {
  if (reading.peek() && document.visibilityState === "visible") void open(reading.peek());
}

/** Stays true while the page is looked at. */
export function useReading(): void {
  useEffect(() => {
    again();
    const timer = setInterval(again, AGAIN_MS);
    document.addEventListener("visibilitychange", again);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", again);
    };
  }, []);
}
