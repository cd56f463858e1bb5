import { useEffect, useState } from "preact/hooks";
import { checkFormat, type Mistake } from "../api";
import type { FormatTable } from "./table";

/** So long nobody types any more. */
const STILL_MS = 350;

export interface Checked {
  /** The table they are about: by the time they are here something else may have been typed. */
  table: FormatTable | null;
  mistakes: readonly Mistake[];
}

/** What the laptop finds wrong with the table, a moment after it was changed last. */
export function useCheck(table: FormatTable | null): Checked {
  const [checked, setChecked] = useState<Checked>({ table: null, mistakes: [] });
  const key = JSON.stringify(table);
  useEffect(() => {
    if (!table) return;
    let over = false;
    const timer = setTimeout(() => {
      checkFormat({ table }).then(
        ({ mistakes }) => !over && setChecked({ table, mistakes }),
        () => undefined, // asked again after the next change, and when the event is made
      );
    }, STILL_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [key]);
  return checked;
}
