import { signal } from "@preact/signals";

const said = signal("");
let odd = false;

/** Have a screen reader say something, politely. The same sentence twice is said twice. */
export function announce(sentence: string): void {
  odd = !odd;
  said.value = odd ? sentence : `${sentence}\u00a0`;
}

/** The place where announcements stand; once per page. */
export function Announcer() {
  return (
    <div class="sr" aria-live="polite" data-announcer>
      {said}
    </div>
  );
}
