import type { ComponentType } from "preact";
import { ClusterPicture } from "../activities/cluster/display";
import { CollectPicture } from "../activities/collect/display";
import { HarvestPicture } from "../activities/harvest/display";
import { OutlookPicture } from "../activities/outlook/display";
import { PlanPicture } from "../activities/plan/display";
import { ReflectPicture } from "../activities/reflect/display";
import { SeatPicture } from "../activities/seat/display";
import { VotePicture } from "../activities/vote/display";
import { WelcomePicture } from "../activities/welcome/display";
import type { Activity, Stage } from "../wire";

export interface PictureProps<S extends Stage = Stage> {
  stage: S;
}

type Pictures = { readonly [A in Activity]: ComponentType<PictureProps<Extract<Stage, { activity: A }>>> };

const byActivity: Pictures = {
  welcome: WelcomePicture,
  collect: CollectPicture,
  cluster: ClusterPicture,
  vote: VotePicture,
  seat: SeatPicture,
  harvest: HarvestPicture,
  outlook: OutlookPicture,
  plan: PlanPicture,
  reflect: ReflectPicture,
};

/** What the hall sees during each activity; undefined for one that this bundle does not know yet. */
export const pictures = byActivity as Readonly<Record<string, ComponentType<PictureProps> | undefined>>;
