import type { ComponentChildren } from "preact";
import { check, close, type Drawing, help, wait } from "./drawings";
import { Icon } from "./icon";

interface NoteProps {
  state?: "waiting" | "stop" | "ok";
  icon?: Drawing;
  /** Read out at once when it appears. */
  live?: boolean;
  children: ComponentChildren;
}

/** A note that stays: what happened, what is safe, what to do. */
export function Note({ state, icon, live, children }: NoteProps) {
  return (
    <div class="note" data-state={state} role={live ? "status" : undefined}>
      <Icon of={icon ?? { waiting: wait, stop: close, ok: check, plain: help }[state ?? "plain"]} />
      <div class="note__words">{children}</div>
    </div>
  );
}
