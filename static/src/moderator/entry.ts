import { signal } from "@preact/signals";
import { get, isAway, post, Refused } from "../http";
import type { Refusal } from "../wire";

/** May this device moderate? "asking" until the laptop has answered. */
export const entrance = signal<"asking" | "open" | "shut" | "away">("asking");
/** Why the link that was opened did not let anybody in. */
export const entryRefusal = signal<Refusal | null>(null);

const AGAIN_MS = 1500;

/** Uses the key in the address, if there is one, and takes it out of the address; asks whether the cookie is good. */
export async function enter(): Promise<void> {
  const key = new URLSearchParams(location.hash.slice(1)).get("key");
  try {
    if (key) await useKey(key);
    await get("/api/moderator/hall");
    entrance.value = "open";
  } catch (error) {
    if (isAway(error)) {
      entrance.value = "away";
      setTimeout(() => void enter(), AGAIN_MS);
    } else {
      entrance.value = "shut";
    }
  }
}

/** A used key is no misfortune when the cookie of the first time is still there, e.g. after "back". */
async function useKey(key: string): Promise<void> {
  try {
    await post("/api/moderator/enter", { key });
  } catch (error) {
    if (isAway(error)) throw error;
    entryRefusal.value = error instanceof Refused ? { code: error.code, facts: error.facts } : null;
  }
  history.replaceState(null, "", location.pathname + location.search);
}
