import { useState } from "preact/hooks";
import { Refused } from "../../http";
import type { Refusal } from "../../wire";
import { usePoll } from "../poll";
import { type Status, status } from "./calls";

const LOOK_MS = 1500;

interface Watched {
  now: Status | null;
  /** Why the last wish was refused. */
  why: Refusal | null;
  busy: boolean;
  /** Ask for something that is answered with how it is then. */
  wish: (call: () => Promise<Status>) => void;
}

/** How the simulated people are, looked up again and again while the page is seen. */
export function useCrowd(code: string): Watched {
  const [now, setNow] = usePoll(() => status(code), LOOK_MS);
  const [why, setWhy] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const wish = (call: () => Promise<Status>) => {
    setBusy(true);
    setWhy(null);
    call()
      .then(setNow, (error) => setWhy(error instanceof Refused ? error : new Refused("net.answer")))
      .finally(() => setBusy(false));
  };
  return { now, why, busy, wish };
}
