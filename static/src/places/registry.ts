import { signal } from "@preact/signals";

/**
 * A symbol on a 24 grid: a filled silhouette and, where needed, a line of this width. Filled by even-odd, so that an
 * inner shape is a hole.
 */
export interface Sign {
  fill?: string;
  line?: string;
  width?: number;
}

/**
 * The symbols of the places 1 to 14, in order. null until `places/symbols` has been imported: a phone fetches them when it
 * has a place to show; until then a plate shows its number alone.
 */
export const signs = signal<readonly Sign[] | null>(null);
