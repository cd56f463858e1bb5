import type { ComponentType } from "preact";
import { ClusterBoard } from "../activities/cluster/moderator";
import { CollectBoard } from "../activities/collect/moderator";
import { HarvestBoard } from "../activities/harvest/moderator";
import { OutlookBoard } from "../activities/outlook/moderator";
import { PlanBoard } from "../activities/plan/moderator";
import { ReflectBoard } from "../activities/reflect/moderator";
import { SeatBoard } from "../activities/seat/moderator";
import { VoteBoard } from "../activities/vote/moderator";
import { WelcomeBoard } from "../activities/welcome/moderator";
import type { Activity, Stage } from "../wire";

export interface BoardProps<S extends Stage = Stage> {
  stage: S;
}

type Boards = { readonly [A in Activity]: ComponentType<BoardProps<Extract<Stage, { activity: A }>>> };

const byActivity: Boards = {
  welcome: WelcomeBoard,
  collect: CollectBoard,
  cluster: ClusterBoard,
  vote: VoteBoard,
  seat: SeatBoard,
  harvest: HarvestBoard,
  outlook: OutlookBoard,
  plan: PlanBoard,
  reflect: ReflectBoard,
};

/** The moderator's board of each activity; undefined for one that this bundle does not know yet. */
export const boards = byActivity as Readonly<Record<string, ComponentType<BoardProps> | undefined>>;
