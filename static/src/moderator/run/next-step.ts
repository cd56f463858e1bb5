import { computed } from "@preact/signals";
import type { Order } from "../../commands";
import { current, event, resting, stages } from "../../store";
import type { Stage } from "../../wire";
import { missingFor } from "./missing";

/** What the one big button does. */
export type NextStep =
  | { what: "begin" | "go"; to: Stage; from: Stage | null; order: Order; missing: Stage | null }
  | { what: "end"; from: Stage; order: Order }
  | { what: "print" }
  | { what: "resting" }
  | { what: "closed" };

/**
 * The next step: the stage after the current one (again, when the moderator had gone back); after the last one its
 * end; then the protocol. Skipped stages stay skipped.
 */
export const nextStep = computed<NextStep>(() => {
  if (event.value?.status === "closed") return { what: "closed" };
  if (resting.value) return { what: "resting" };
  const at = current.value;
  const open = stages.value.find((stage) => stage.status === "open") ?? null;
  const later = stages.value.filter((stage) => stage.no > (at?.no ?? 0) && stage.status !== "skipped");
  const to = open ? later[0] : later.find((stage) => stage.status === "waiting");
  if (to) {
    const order: Order = { kind: to.status === "waiting" ? "stage.start" : "stage.reopen", stage: to.id };
    return {
      what: at ? "go" : "begin",
      to,
      from: open,
      order,
      missing: to.status === "waiting" ? missingFor(to) : null,
    };
  }
  if (open) return { what: "end", from: open, order: { kind: "stage.end", stage: open.id } };
  return { what: "print" };
});

/** True while the board itself holds the next step: a vote has to be revealed, then its results settled; answers too. */
export const boardGoesFirst = computed(() => {
  const at = current.value;
  if (at?.activity === "reflect") return at.status === "open" && !at.revealed;
  return (
    at?.activity === "vote" &&
    at.status === "open" &&
    at.targets.length > 0 &&
    (!at.revealed || !at.results.length)
  );
});
