interface DotsProps {
  /** Filled stickers. */
  full: number;
  /** Empty places behind them. */
  free?: number;
}

/** Sticky dots as pictures; the number stands beside them in words. */
export function Dots({ full, free = 0 }: DotsProps) {
  return (
    <span class="dots" aria-hidden="true">
      {Array.from({ length: full }, (_, no) => (
        <span class="dot" key={no} />
      ))}
      {Array.from({ length: free }, (_, no) => (
        <span class="dot dot--free" key={full + no} />
      ))}
    </span>
  );
}
