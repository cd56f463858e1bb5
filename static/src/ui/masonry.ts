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
    const fit = (child: Element) => {
      const element = child as HTMLElement;
      const rows = `span ${Math.ceil((element.offsetHeight + gap) / ROW)}`;
      if (element.style.gridRowEnd !== rows) element.style.gridRowEnd = rows;
    };
    const sizes = new ResizeObserver((changed) => {
      for (const { target } of changed) fit(target);
    });
    const watch = () => {
      for (const child of box.children) {
        fit(child);
        sizes.observe(child);
      }
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
