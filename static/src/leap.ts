import { distrustTime } from "./clock";
import type { Line } from "./socket";

const LOOK_MS = 2000;
const LEAP_MS = 1000;

/**
 * Panel and public screen run on the laptop itself, whose clock may be set in the middle of an evening; the laptop's own
 * time in the hall goes on evenly then. So it is asked anew as soon as this page's clock has leapt.
 */
export function watchLeaps(line: () => Line | undefined): void {
  const difference = () => Date.now() - performance.now();
  let known = difference();
  setInterval(() => {
    const found = difference();
    if (Math.abs(found - known) < LEAP_MS) return;
    known = found;
    distrustTime();
    line()?.measure();
  }, LOOK_MS);
}
