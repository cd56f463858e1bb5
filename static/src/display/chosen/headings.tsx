import { ClusterPicture } from "../../activities/cluster/display";
import { t } from "../../i18n/speak";
import type { ClusterStage, Stage } from "../../wire";
import { stageFor } from "../shown";
import { Nothing } from "./nothing";

/** The headings with their cards. */
export function HeadingsPicture() {
  const stage = stageFor(isCluster);
  return stage ? (
    <ClusterPicture key={stage.id} stage={stage} />
  ) : (
    <Nothing title={t("board-title")} text={t("board-none-yet")} />
  );
}

function isCluster(stage: Stage): stage is ClusterStage {
  return stage.activity === "cluster";
}
