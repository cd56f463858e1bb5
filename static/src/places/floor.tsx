import { t } from "../i18n/speak";
import type { Place } from "../wire";
import { placeName } from "./names";
import { floorRows, whereWords } from "./rows";

/** Distances in the drawing: between two places of a row, between rows, and the room in front of the first row. */
const STEP = 21;
const ROW = 20;
const FRONT = 30;
const RADIUS = 5.5;
const SHORT_ROW = 5;

/** A small map of the room with one place filled: the screen in front, a circle for each place. Walls do not turn with the script. */
export function Floor({ place }: { place: Place }) {
  const rows = floorRows();
  const width = 7 + STEP * Math.max(SHORT_ROW, ...rows.map((row) => row.length));
  const height = FRONT + ROW * (Math.max(1, rows.length) - 1) + 14;
  const label = t("floor-label", { place: placeName(place), where: whereWords(place) });
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} focusable="false">
      <rect
        x="1"
        y="1"
        width={width - 2}
        height={height - 2}
        rx="4"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      />
      <path d={`M${width / 2 - 20} 10h40`} stroke="currentColor" stroke-width="4" stroke-linecap="round" />
      {rows.flat().map((spot) => {
        const x = width / 2 + (spot.at - (spot.of - 1) / 2) * STEP;
        const y = FRONT + spot.row * ROW;
        if (spot.place.id === place.id) return <Own key={spot.place.id} x={x} y={y} no={place.no} />;
        // A closed one leaves its gap.
        if (spot.place.closed) return null;
        return (
          <circle
            key={spot.place.id}
            cx={x}
            cy={y}
            r={RADIUS}
            fill="none"
            stroke="currentColor"
            stroke-width="1.6"
          />
        );
      })}
    </svg>
  );
}

function Own({ x, y, no }: { x: number; y: number; no: number }) {
  return (
    <>
      <circle cx={x} cy={y} r={RADIUS + 2.5} fill="currentColor" />
      <text class="map__no" x={x} y={y + 3.9} text-anchor="middle">
        {no}
      </text>
    </>
  );
}
