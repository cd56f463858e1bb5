import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";

const said = signal<ComponentChildren>("");
let odd = false;

/** Have a screen reader say something, politely. The same sentence twice is said twice. */
export function announce(sentence: ComponentChildren): void {
  odd = !odd;
  said.value = odd || typeof sentence !== "string" ? sentence : `${sentence}\u00a0`;
}

/** The place where announcements stand; once per page. */
export function Announcer() {
  return (
    <div class="sr" aria-live="polite" data-announcer>
      {said.value}
    </div>
  );
}
