import type { Place } from "../wire";

/** What a sentence needs to name a place: "an Tisch 7", "in Raum 2". */
export function named(place: Place): { kind: string; no: number } {
  return { kind: place.kind, no: place.no };
}
