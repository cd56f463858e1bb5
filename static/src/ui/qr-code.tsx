import type { Qr } from "../moderator/api";

/** A code to scan: black on white with its quiet zone, in light and dark. */
export function QrCode({ qr, label }: { qr: Qr; label: string }) {
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect class="qr__ground" width={qr.size} height={qr.size} />
      <path class="qr__ink" d={qr.path} />
    </svg>
  );
}
