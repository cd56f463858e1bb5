import { useEffect, useState } from "preact/hooks";

/** Long enough to read a page from the last row. */
const PAGE_MS = 14_000;

/** Turns the pages of a list that does not fit. `page` counts from 0 and stays on the only page when there is one. */
export function usePages<T>(
  items: readonly T[],
  perPage: number,
): { page: number; pages: number; shown: readonly T[] } {
  const [turned, setTurned] = useState(0);
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  useEffect(() => {
    if (pages === 1) return;
    const turning = setInterval(() => setTurned((before) => before + 1), PAGE_MS);
    return () => clearInterval(turning);
  }, [pages]);
  const page = turned % pages;
  return { page, pages, shown: items.slice(page * perPage, (page + 1) * perPage) };
}
