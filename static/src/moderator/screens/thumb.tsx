import type { Picture } from "./pictures";

/** A box of the drawing: what it is made of, and where. */
type Box = readonly [of: string, x: number, y: number, width: number, height: number];

const HEAD: readonly Box[] = [["ink", 8, 8, 96, 8]];
const BOARD: readonly Box[] = [...HEAD, ["board", 0, 24, 192, 84]];

/** The pictures as one sees them from afar. */
const DRAWN: Readonly<Record<Picture, readonly Box[]>> = {
  question: [
    ["faint", 8, 9, 52, 5],
    ["ink", 8, 40, 160, 13],
    ["ink", 8, 60, 112, 13],
  ],
  codes: [
    ...BOARD,
    ["paper", 22, 30, 64, 74],
    ["paper", 106, 30, 64, 74],
    ["ink", 34, 38, 40, 40],
    ["ink", 118, 38, 40, 40],
    ["faint", 34, 88, 40, 5],
    ["faint", 118, 88, 40, 5],
  ],
  timer: [["ink", 118, 46, 52, 18]],
  cards: [
    ...BOARD,
    ["yellow", 8, 32, 54, 30],
    ["rose", 69, 32, 54, 30],
    ["green", 130, 32, 54, 30],
    ["yellow", 8, 70, 54, 30],
    ["green", 69, 70, 54, 30],
    ["rose", 130, 70, 54, 30],
  ],
  board: [
    ...BOARD,
    ["paper", 8, 32, 54, 12],
    ["paper", 69, 32, 54, 12],
    ["paper", 130, 32, 54, 12],
    ["ink", 8, 32, 3, 12],
    ["ink", 69, 32, 3, 12],
    ["ink", 130, 32, 3, 12],
    ["yellow", 14, 48, 48, 14],
    ["rose", 75, 48, 48, 14],
    ["green", 136, 48, 48, 14],
    ["rose", 14, 66, 48, 14],
    ["yellow", 75, 66, 48, 14],
    ["yellow", 136, 66, 48, 14],
  ],
  floor: [
    ...HEAD,
    ["wall", 14, 26, 164, 74],
    ["ink", 76, 26, 40, 6],
    ["p1", 30, 42, 28, 18],
    ["p4", 82, 42, 28, 18],
    ["p7", 134, 42, 28, 18],
    ["p3", 56, 72, 28, 18],
    ["p8", 108, 72, 28, 18],
  ],
  results: [
    ...HEAD,
    ["faint", 8, 32, 50, 8],
    ["dot", 64, 32, 112, 8],
    ["faint", 8, 52, 50, 8],
    ["dot", 64, 52, 80, 8],
    ["faint", 8, 72, 50, 8],
    ["dot", 64, 72, 46, 8],
    ["faint", 8, 92, 50, 8],
    ["dot", 64, 92, 22, 8],
  ],
  trail: [
    ...BOARD,
    ["paper", 8, 36, 48, 20],
    ["faint", 58, 45, 10, 3],
    ["paper", 70, 36, 48, 20],
    ["faint", 120, 45, 10, 3],
    ["green", 132, 36, 52, 20],
    ["paper", 70, 74, 48, 20],
    ["faint", 120, 83, 10, 3],
    ["green", 132, 74, 52, 20],
  ],
  photos: [
    ["ink", 8, 8, 96, 8],
    ["faint", 36, 26, 120, 74],
    ["yellow", 46, 34, 26, 18],
    ["rose", 80, 34, 26, 18],
    ["green", 114, 34, 26, 18],
    ["green", 46, 64, 26, 18],
    ["yellow", 80, 64, 26, 18],
  ],
  pause: [
    ["faint", 8, 9, 52, 5],
    ["ink", 54, 40, 84, 22],
    ["faint", 66, 72, 60, 6],
  ],
  black: [["black", 0, 0, 192, 108]],
};

interface ThumbProps {
  of: Picture;
  /** A band above it: something is said to all. */
  told?: boolean;
}

/** A screen, small: words beside it say the same. */
export function Thumb({ of, told }: ThumbProps) {
  return (
    <svg class="thumb" viewBox="0 0 192 108" aria-hidden="true" focusable="false">
      <rect class="thumb__paper" width="192" height="108" />
      {DRAWN[of].map(([kind, x, y, width, height], no) => (
        <rect key={no} class={`thumb__${kind}`} x={x} y={y} width={width} height={height} />
      ))}
      {of === "timer" && (
        <>
          <circle class="thumb__wall" cx="68" cy="55" r="33" />
          <path class="thumb__ink" d="M68 55V26a29 29 0 1 1 -29 29z" />
        </>
      )}
      {told && of !== "black" && (
        <>
          <rect class="thumb__ink" width="192" height="16" />
          <rect class="thumb__paper" x="10" y="6" width="110" height="4" />
        </>
      )}
    </svg>
  );
}
