import type { Drawing } from "./drawings";

interface IconProps {
  of: Drawing;
  /** Turn round in right-to-left scripts: arrows. */
  turn?: boolean;
}

/** A drawing from `drawings`, the size of the text beside it. Never alone: a word or a label stands with it. */
export function Icon({ of: [line, thick], turn }: IconProps) {
  return (
    <svg class={turn ? "icon icon--turn" : "icon"} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {line && <path d={line} />}
      {thick && <path d={thick} stroke-width="3" />}
    </svg>
  );
}
