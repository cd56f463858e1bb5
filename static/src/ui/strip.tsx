interface StripProps {
  title: string;
  /** What stands at its end, e.g. "23 Karten". */
  count?: string;
  level?: 2 | 3;
}

/** A headline strip; the cards of its cluster stand below it inside `.cluster`. */
export function Strip({ title, count, level = 2 }: StripProps) {
  const Heading = `h${level}` as "h2";
  return (
    <div class="strip">
      <Heading class="strip__title">
        <bdi>{title}</bdi>
      </Heading>
      {count && <span class="strip__count">{count}</span>}
    </div>
  );
}
