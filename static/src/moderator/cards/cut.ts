/** Where a card with several thoughts can be cut. Pure. */

/** From the best place for a cut to the last resort. */
const PLACES: readonly RegExp[] = [
  /\n+/g,
  /[.!?;…]\s+/g,
  /,?\s(?=(?:und|oder|aber|außerdem|and|or|but|also)\s)/gi,
  /[,:–]\s+/g,
  /\s+/g,
];

/** A text in two, cut at the best place, and there as near to the middle as can be; the second is "" without any. */
export function cut(text: string): [string, string] {
  const whole = text.trim();
  for (const place of PLACES) {
    const at = nearest(
      [...whole.matchAll(place)].map((found) => found.index + found[0].length),
      whole.length / 2,
    );
    if (at !== undefined) return [whole.slice(0, at).trim(), bare(whole.slice(at))];
  }
  return [whole, ""];
}

/** Several parts: the longest one is cut again. */
export function cutAgain(parts: readonly string[]): string[] {
  const longest = parts.reduce((best, part, no) => (part.length > (parts[best]?.length ?? 0) ? no : best), 0);
  return parts.flatMap((part, no) => (no === longest ? cut(part) : [part]));
}

function nearest(places: readonly number[], to: number): number | undefined {
  return [...places].sort((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];
}

/** A second thought does not begin with "und". */
function bare(text: string): string {
  const left = text.trim().replace(/^(?:und|oder|aber|and|or|but)\s+/i, "");
  return left.charAt(0).toLocaleUpperCase() + left.slice(1);
}
