import { useEffect, useState } from "preact/hooks";
import { isAway, Refused } from "../http";
import type { Refusal } from "../wire";

const AGAIN_MS = 2000;

interface Loaded<T> {
  value: T | null;
  refused: Refusal | null;
  /** Nobody answered; it is tried again by itself. */
  away: boolean;
  set: (value: T) => void;
}

/** Asks the laptop, again while nobody answers, and anew whenever `keys` change. The last value stays meanwhile. */
export function useLoad<T>(call: () => Promise<T>, keys: readonly unknown[]): Loaded<T> {
  const [value, set] = useState<T | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [away, setAway] = useState(false);
  useEffect(() => {
    let over = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      try {
        const found = await call();
        if (over) return;
        set(found);
        setRefused(null);
        setAway(false);
      } catch (error) {
        if (over) return;
        if (isAway(error)) {
          setAway(true);
          again = setTimeout(() => void load(), AGAIN_MS);
        } else setRefused(error instanceof Refused ? error : new Refused("net.answer"));
      }
    };
    void load();
    return () => {
      over = true;
      clearTimeout(again);
    };
  }, keys);
  return { value, refused, away, set };
}
