import { useEffect, useRef } from "preact/hooks";

const ROW = 4;
const GAP = 16;

/**
 * Lays boxes of different height closely below each other in a grid with rows of 4 px, without changing their order
 * for readers and for the keyboard: each box says how many rows it needs.
 */
export function useSpan() {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      let height = GAP;
      for (const child of element.children) height += (child as HTMLElement).offsetHeight + 6;
      element.style.gridRowEnd = `span ${Math.ceil(height / ROW)}`;
    };
    const watcher = new ResizeObserver(measure);
    for (const child of element.children) watcher.observe(child);
    const changes = new MutationObserver(() => {
      for (const child of element.children) watcher.observe(child);
      measure();
    });
    changes.observe(element, { childList: true });
    measure();
    return () => {
      watcher.disconnect();
      changes.disconnect();
    };
  }, []);
  return box;
}
