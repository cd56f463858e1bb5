/** Which earlier steps a step can work on; the same rules as on the laptop, so that only good ones are offered. */
import type { Activity } from "../../wire";
import type { PlanDraft } from "./plan";
import { isHeld, type StageTable } from "./table";

/** The steps before this one that take place; without an id: all of them. */
export function before({ table, off }: PlanDraft, id?: string): readonly StageTable[] {
  const at = id === undefined ? table.stage.length : table.stage.findIndex((stage) => stage.id === id);
  return table.stage.slice(0, at).filter((stage) => !off.includes(stage.id));
}

/** What `from` may name, in order. */
export function sourcesFor(
  stage: Pick<StageTable, "activity" | "on">,
  earlier: readonly StageTable[],
): readonly StageTable[] {
  const suits = (one: StageTable): boolean => {
    if (stage.activity === "harvest") return isHeld(one);
    if (stage.activity === "vote" && stage.on !== "cards") return one.activity === "cluster";
    return one.activity === "collect";
  };
  return earlier.filter((one) => chain(one, earlier).some(suits) && (suits(one) || passesOn(one)));
}

/** What `about` may name. */
export function votesIn(earlier: readonly StageTable[]): readonly StageTable[] {
  return earlier.filter((stage) => stage.activity === "vote");
}

/** Does something have to stand in `from`? */
export function needsSource(activity: Activity): boolean {
  return activity === "cluster" || activity === "vote" || activity === "harvest";
}

/** A step on sorted cards may be taken up like the cards themselves. */
function passesOn(stage: StageTable): boolean {
  return stage.activity === "cluster";
}

function chain(stage: StageTable, earlier: readonly StageTable[]): readonly StageTable[] {
  const found: StageTable[] = [];
  let at: StageTable | undefined = stage;
  while (at && !found.includes(at)) {
    found.push(at);
    const from: string | undefined = at.from;
    at = earlier.find((one) => one.id === from);
  }
  return found;
}
