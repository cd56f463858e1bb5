import type { Size } from "../collect/slots";

/** A card in a page: its place 0 … 5 of the board, three beside each other in two rows, and how many it takes. */
export interface Packed<T> {
  item: T;
  at: number;
  size: Size;
}

const ROW = 3;
const ROWS = 2;

/** Lay all items down in their order, page after page; what does not fit in a row goes into the next. */
export function pack<T>(items: readonly T[], sizeOf: (item: T) => Size): Packed<T>[][] {
  const pages: Packed<T>[][] = [];
  let at = ROW * ROWS;
  for (const item of items) {
    const size = sizeOf(item);
    if ((at % ROW) + size > ROW) at += ROW - (at % ROW);
    if (at + size > ROW * ROWS) {
      pages.push([]);
      at = 0;
    }
    pages[pages.length - 1]?.push({ item, at, size });
    at += size;
  }
  return pages;
}

/** Cut a list into pages by how many lines each item takes; an item that is too long has a page of its own. */
export function packLines<T>(items: readonly T[], linesOf: (item: T) => number, atOnce: number): T[][] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of items) {
    const lines = linesOf(item);
    if (lines > left || !pages.length) {
      pages.push([]);
      left = atOnce;
    }
    pages[pages.length - 1]?.push(item);
    left -= lines;
  }
  return pages;
}
