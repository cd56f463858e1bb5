import { plenum } from "./drawings";

interface PlateProps {
  /** Spoken name: "Plenum". Empty where words beside it say the same. */
  label: string;
  size?: "s" | "m";
}

/** The enamel sign of a place: here the plenary's, a ring of dots. Never mirrored. */
export function Plate({ label, size = "m" }: PlateProps) {
  return (
    <span class={`plate plate--${size}`} {...(label && { role: "img" as const, "aria-label": label })}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={plenum[0]} fill="currentColor" />
      </svg>
    </span>
  );
}
