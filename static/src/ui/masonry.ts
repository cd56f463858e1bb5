import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

const ROW = 4;

/**
 * Lays boxes of different height closely below each other, without changing their order for readers and keys: the
 * grid (`.masonry`) has rows of 4 px, and each box says how many of them it needs. `gap` in px.
 */
export function useMasonry(grid: RefObject<HTMLElement | null>, gap: number): void {
  useLayoutEffect(() => {
    const box = grid.current;
    if (!box) return;
    // First all are measured, then all are written: in turns, the page would be laid out once for each box.
    const fit = (boxes: readonly HTMLElement[]) => {
      const rows = boxes.map((one) => `span ${Math.ceil((one.offsetHeight + gap) / ROW)}`);
      boxes.forEach((one, no) => {
        if (one.style.gridRowEnd !== rows[no]) one.style.gridRowEnd = rows[no] ?? "";
      });
    };
    const sizes = new ResizeObserver((changed) => fit(changed.map(({ target }) => target as HTMLElement)));
    const watch = () => {
      const boxes = [...box.children] as HTMLElement[];
      fit(boxes);
      for (const one of boxes) sizes.observe(one);
    };
    const changes = new MutationObserver(watch);
    changes.observe(box, { childList: true });
    watch();
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  }, []);
}
