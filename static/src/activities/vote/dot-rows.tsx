import { Bar } from "../../ui/bar";

/** Above this many, single dots are too small to be seen as dots. */
const COUNTABLE = 135;
const COLUMNS = 31;
/** Where the hall has put few dots they are larger, but not so large that the line below has no room. */
const FEWEST = 20;

interface DotRowsProps {
  dots: number;
  /** The most dots of any line: all lines have the same scale. */
  most: number;
  label: string;
}

/** Sticky dots in two rows, in three when there are many; a bar when there are very many. */
export function DotRows({ dots, most, label }: DotRowsProps) {
  if (most > COUNTABLE) return <Bar value={dots} of={most} label={label} />;
  const rows = most > 2 * COLUMNS ? 3 : 2;
  const columns = Math.max(FEWEST, Math.ceil(most / rows));
  return (
    <svg class="d-dots" viewBox={`0 0 ${columns * 10} ${rows * 10}`} role="img" aria-label={label}>
      {Array.from({ length: dots }, (_, no) => (
        <circle key={no} cx={Math.floor(no / rows) * 10 + 5} cy={(no % rows) * 10 + 5} r="4.4" />
      ))}
    </svg>
  );
}
