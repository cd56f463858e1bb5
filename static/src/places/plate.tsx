import type { Named } from "./names";
import { placeSpoken, plateOf } from "./names";
import { type Sign, signs } from "./registry";

interface PlacePlateProps {
  place: Named;
  size?: "s" | "m" | "l" | "xl";
  /** Spoken instead of "Tisch 4, Brücke"; "" where words beside it say the same. */
  label?: string;
}

/** The enamel sign of a table or room: its colour, symbol and number. Never mirrored: `dir` stays as on the real sign. */
export function PlacePlate({ place, size = "m", label = placeSpoken(place) }: PlacePlateProps) {
  const plate = plateOf(place.no);
  const spoken = label ? { role: "img" as const, "aria-label": label } : { "aria-hidden": "true" as const };
  return (
    <span class={`plate plate--${size}`} data-place={plate} dir="ltr" {...spoken}>
      <Drawing of={signs.value?.[plate - 1]} />
      {place.no}
    </span>
  );
}

/** The drawing alone; nothing while it is not here yet. */
function Drawing({ of }: { of: Sign | undefined }) {
  if (!of) return null;
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {of.fill && <path d={of.fill} fill="currentColor" fill-rule="evenodd" />}
      {of.line && (
        <path
          d={of.line}
          fill="none"
          stroke="currentColor"
          stroke-width={of.width}
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
    </svg>
  );
}
