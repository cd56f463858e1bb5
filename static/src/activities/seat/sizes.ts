import { own } from "../../store";
import type { Id } from "../../wire";

/** How many are in a group, with one's own choice that the laptop has not counted yet. */
export function sizeOf(stage: string, target: Id, counted: number, mine: boolean): number {
  const known = own.value?.seats?.[stage] === target;
  return Math.max(0, counted + Number(mine && !known) - Number(!mine && known));
}
