import type { ComponentChildren, ComponentType } from "preact";
import { CollectScreen } from "../activities/collect/phone";
import { WelcomeScreen } from "../activities/welcome/phone";
import type { Activity, Stage } from "../wire";
import { isWalk } from "./at-places";
import { places, rest, soon } from "./later";

export interface ScreenProps<S extends Stage = Stage> {
  stage: S;
  /** What must be seen whatever the activity is; stands above everything else. */
  notices: ComponentChildren;
}

type Screens = { readonly [A in Activity]: ComponentType<ScreenProps<Extract<Stage, { activity: A }>>> };

const Groups = rest.show((part) => part.SeatScreen);
const Walk = places.show((part) => part.WalkScreen);
const Round = places.show((part) => part.RoundScreen);

const byActivity: Screens = {
  welcome: WelcomeScreen,
  collect: (props) => (props.stage.at ? <Round {...props} /> : <CollectScreen {...props} />),
  cluster: soon.show((part) => part.ClusterScreen),
  vote: soon.show((part) => part.VoteScreen),
  seat: (props) => (isWalk(props.stage) ? <Walk {...props} /> : <Groups {...props} />),
  plan: rest.show((part) => part.PlanScreen),
  reflect: rest.show((part) => part.ReflectScreen),
  harvest: places.show((part) => part.HarvestScreen),
  outlook: places.show((part) => part.OutlookScreen),
};

/** The phone's screen of each activity; undefined for one that this bundle does not know yet. */
export const screens = byActivity as Readonly<Record<string, ComponentType<ScreenProps> | undefined>>;
