import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** How often it is tried again. */
const MOST = 2;

/**
 * For pictures below a head of unknown height: `tight` is 0, 1 or 2, and grows as long as the list `box`, or one of its
 * items, holds more than it has room for. The style sheet says what is made smaller or left out.
 */
export function useTight<T extends HTMLElement>() {
  const box = useRef<T>(null);
  const [tight, setTight] = useState(0);
  useLayoutEffect(() => {
    if (tight < MOST && box.current && overflows(box.current)) setTight(tight + 1);
  });
  return { box, tight };
}

/** By the edges of boxes: letters may stand out of their line. */
function overflows(box: Element): boolean {
  return [box, ...box.children].some((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return [...part.children].some((one) => {
      const inner = one.getBoundingClientRect();
      return inner.height > 0 && (inner.top < top - 1 || inner.bottom > bottom + 1);
    });
  });
}
