import type { ComponentChildren, ComponentType } from "preact";
import { ClusterScreen } from "../activities/cluster/phone";
import { CollectScreen } from "../activities/collect/phone";
import { PlanScreen } from "../activities/plan/phone";
import { ReflectScreen } from "../activities/reflect/phone";
import { SeatScreen } from "../activities/seat/phone";
import { VoteScreen } from "../activities/vote/phone";
import { WelcomeScreen } from "../activities/welcome/phone";
import type { Activity, Stage } from "../wire";

export interface ScreenProps<S extends Stage = Stage> {
  stage: S;
  /** What must be seen whatever the activity is; stands above everything else. */
  notices: ComponentChildren;
}

type Screens = { readonly [A in Activity]: ComponentType<ScreenProps<Extract<Stage, { activity: A }>>> };

const byActivity: Screens = {
  welcome: WelcomeScreen,
  collect: CollectScreen,
  cluster: ClusterScreen,
  vote: VoteScreen,
  seat: SeatScreen,
  plan: PlanScreen,
  reflect: ReflectScreen,
};

/** The phone's screen of each activity; undefined for one that this bundle does not know yet. */
export const screens = byActivity as Readonly<Record<string, ComponentType<ScreenProps> | undefined>>;
