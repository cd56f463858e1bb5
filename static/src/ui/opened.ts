import { useRef } from "preact/hooks";

/** Open as soon as something stands in it, and from then on: it must not fold away under the hands of whoever empties
 * the last field. */
export function useOpened(full: boolean): boolean {
  const was = useRef(false);
  was.current ||= full;
  return was.current;
}
