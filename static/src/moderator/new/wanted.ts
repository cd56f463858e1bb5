import { signal } from "@preact/signals";
import { ANYTHING, type Wanted } from "./fit";

/** What kind of event is looked for; it stays while somebody looks at a format and comes back. */
export const wanted = signal<Wanted>(ANYTHING);
