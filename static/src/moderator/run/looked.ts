import { computed, signal } from "@preact/signals";
import { current, find, stages } from "../../store";
import type { Stage } from "../../wire";

/** The id of the step the moderator looks at; null follows the event. */
export const looked = signal<string | null>(null);

/** The step on the board: the one looked at, else the current one, else the first. */
export const shownStage = computed<Stage | null>(
  () => (looked.value && find("stage", looked.value)) || current.value || stages.value[0] || null,
);

/** Look at a step without changing anything for anybody else. */
export function lookAt(stage: string): void {
  looked.value = stage === current.peek()?.id ? null : stage;
}
