import type { QrCode } from "./codes";

/** Always black on white, also in a dark room: cameras need it. */
export function Qr({ of, label }: { of: QrCode; label: string }) {
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${of.size} ${of.size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width={of.size} height={of.size} fill="#fff" />
      <path d={of.path} fill="#000" />
    </svg>
  );
}
