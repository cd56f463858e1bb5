/** A format while it is changed for an event. Pure: every step gives a new plan. */
import type { FormatInfo } from "../api";
import { type FormatTable, isHeld, minutesOf, type PlacesTable, roundsOf, type StageTable } from "./table";

/** `off`: steps that do not take place and can be switched on again. */
export interface PlanDraft {
  table: FormatTable;
  off: readonly string[];
}

/** What people get who add the first round at tables. */
export const FRESH_PLACES: PlacesTable = { kind: "table", count: 5, capacity: 8, boards: "own" };

export function planOf(table: FormatTable): PlanDraft {
  return { table, off: [] };
}

function withStages(plan: PlanDraft, stage: readonly StageTable[]): PlanDraft {
  return { ...plan, table: { ...plan.table, stage } };
}

/** What is set to `undefined` is said no more. */
export function changeStage(plan: PlanDraft, id: string, part: Partial<StageTable>): PlanDraft {
  const stages = plan.table.stage.map((stage) => (stage.id === id ? said({ ...stage, ...part }) : stage));
  const changed = withStages(plan, stages);
  if (plan.table.places || !stages.some(isHeld)) return changed;
  return changePlaces(changed, FRESH_PLACES);
}

export function changePlaces(plan: PlanDraft, part: Partial<PlacesTable>): PlanDraft {
  return { ...plan, table: { ...plan.table, places: said({ ...plan.table.places, ...part }) } };
}

/** Without what is not said. */
export function said<T extends object>(table: T): T {
  return Object.fromEntries(Object.entries(table).filter(([, value]) => value !== undefined)) as T;
}

export function moveStage(plan: PlanDraft, id: string, by: -1 | 1): PlanDraft {
  const stages = [...plan.table.stage];
  const at = stages.findIndex((stage) => stage.id === id);
  const [stage] = stages.splice(at, 1);
  if (!stage || at + by < 0 || at + by > stages.length) return plan;
  stages.splice(at + by, 0, stage);
  return withStages(plan, stages);
}

/** `after` null: at the end. */
export function addStage(plan: PlanDraft, stage: StageTable, after: string | null): PlanDraft {
  const stages = [...plan.table.stage];
  const at = stages.findIndex((one) => one.id === after);
  stages.splice(at < 0 ? stages.length : at + 1, 0, stage);
  return changeStage(withStages(plan, stages), stage.id, {});
}

export function switchStage({ table, off }: PlanDraft, id: string): PlanDraft {
  return { table, off: off.includes(id) ? off.filter((one) => one !== id) : [...off, id] };
}

/** Whoever worked on its result works on what it worked on itself. */
export function removeStage(plan: PlanDraft, id: string): PlanDraft {
  return { table: without(plan.table, [id]), off: plan.off.filter((one) => one !== id) };
}

/** Without these steps; whoever worked on their result works on what they worked on. */
export function without(table: FormatTable, gone: readonly string[]): FormatTable {
  const left = table.stage.filter((stage) => !gone.includes(stage.id));
  return { ...table, stage: left.map((stage) => rewired(stage, table.stage, gone)) };
}

function rewired(stage: StageTable, all: readonly StageTable[], gone: readonly string[]): StageTable {
  let from = stage.from;
  const seen: string[] = [];
  while (from !== undefined && gone.includes(from) && !seen.includes(from)) {
    seen.push(from);
    const at: string = from;
    from = all.find((one) => one.id === at)?.from;
  }
  const about = stage.about !== undefined && gone.includes(stage.about) ? undefined : stage.about;
  return said({ ...stage, from, about });
}

/** So many rounds in every step that is held in rounds already. */
export function withRounds(plan: PlanDraft, rounds: number): PlanDraft {
  const stages = plan.table.stage.map((stage) => (roundsOf(stage) > 1 ? { ...stage, rounds } : stage));
  return withStages(plan, stages);
}

/** The format as it would be listed; one row for a step with all its rounds. */
export function infoOf({ table, off }: PlanDraft, format: FormatInfo): FormatInfo {
  const left = table.stage.filter((stage) => !off.includes(stage.id));
  const held = left.some(isHeld);
  const { kind = "table", count, capacity } = table.places ?? {};
  return {
    ...format,
    stages: left.map((stage) => ({
      id: stage.id,
      title: stage.title,
      activity: stage.activity,
      minutes: minutesOf(stage),
    })),
    minutes: left.reduce((sum, stage) => sum + minutesOf(stage), 0),
    places:
      held && table.places
        ? {
            kind,
            count: typeof count === "number" ? count : (table.places.list?.length ?? 0),
            capacity: typeof capacity === "number" ? capacity : null,
          }
        : null,
    rounds: null,
  };
}
