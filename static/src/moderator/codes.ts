import { signal } from "@preact/signals";

/** Counts changes of address and Wi-Fi, so that the codes are fetched again. */
export const codesVersion = signal(0);
