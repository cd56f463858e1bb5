import { check, offline, wait } from "./drawings";
import { Icon } from "./icon";

interface StatusLineProps {
  state: "saved" | "waiting" | "offline";
  children: string;
}

/** The line at the foot that says whether everything is safe. */
export function StatusLine({ state, children }: StatusLineProps) {
  return (
    <p class="status" data-state={state === "offline" ? "waiting" : state} role="status">
      <Icon of={{ saved: check, waiting: wait, offline }[state]} />
      <span>{children}</span>
    </p>
  );
}
