import { useEffect, useState } from "preact/hooks";

/**
 * Asks again and again while the page is seen. What is known stays while nobody answers: that the laptop is away is
 * said elsewhere.
 */
export function usePoll<T>(
  call: () => Promise<T>,
  everyMs: number,
  on = true,
): [T | null, (value: T) => void] {
  const [value, set] = useState<T | null>(null);
  useEffect(() => {
    if (!on) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const seen = document.visibilityState === "visible";
      const found = seen ? await call().catch(() => null) : null;
      if (over) return;
      if (found !== null) set(found);
      timer = setTimeout(() => void look(), everyMs);
    };
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [on, everyMs]);
  return [value, set];
}
