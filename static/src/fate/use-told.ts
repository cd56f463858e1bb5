import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { Refused } from "../http";
import type { Refusal } from "../wire";

/** A hall full of phones looks at the same time: not all of them ask in the same second. */
const SPREAD_MS = 2000;
const SETTLE_MS = 700;

export interface Told<T> {
  /** What the laptop has said last; null: nothing yet. */
  told: T | null;
  /** Why it could not be asked anew. */
  why: Refusal | null;
  again: () => void;
}

/** Asks at once, and again a little after `seq` has changed. What was told stays while it cannot be asked. */
export function useTold<T>(ask: () => Promise<T>, seq: ReadonlySignal<number>): Told<T> {
  const [told, setTold] = useState<T | null>(null);
  const [why, setWhy] = useState<Refusal | null>(null);
  const alive = useRef(true);
  const again = () => {
    ask().then(
      (answer) => {
        if (!alive.current) return;
        setTold(answer);
        setWhy(null);
      },
      (error: unknown) => {
        if (alive.current) setWhy(error instanceof Refused ? error : new Refused("net.answer"));
      },
    );
  };
  useEffect(() => {
    alive.current = true;
    again();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let first = true;
    const stop = seq.subscribe(() => {
      if (!first) {
        clearTimeout(waiting);
        waiting = setTimeout(again, SETTLE_MS + Math.random() * SPREAD_MS);
      }
      first = false;
    });
    return () => {
      alive.current = false;
      clearTimeout(waiting);
      stop();
    };
  }, []);
  return { told, why, again };
}
