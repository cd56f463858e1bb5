interface BarProps {
  value: number;
  /** What would fill the whole bar. */
  of: number;
  /** What it says in words, unless that stands beside it. */
  label?: string;
}

/** A bar whose length is an SVG attribute, so that a strict content policy holds. Grows from the start of the line. */
export function Bar({ value, of, label }: BarProps) {
  const width = of > 0 ? Math.round((1000 * value) / of) / 10 : 0;
  return (
    <svg
      class="bar"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={!label}
    >
      <rect class="bar__ground" width="100" height="6" />
      <rect class="bar__fill" width={width} height="6" />
    </svg>
  );
}
