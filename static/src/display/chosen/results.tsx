import { ReflectPicture } from "../../activities/reflect/display";
import { RankPicture } from "../../activities/vote/display-rank";
import { t } from "../../i18n/speak";
import { find } from "../../store";
import type { ReflectStage, Stage, Tally, VoteStage } from "../../wire";
import { stageFor } from "../shown";
import { Nothing } from "./nothing";

/** What a vote has come to, or what was said looking back. Never before it is revealed. */
export function ResultsPicture() {
  const stage = stageFor(hasResults) ?? stageFor(willHaveResults);
  if (stage?.activity === "reflect" && find("answers", stage.id))
    return <ReflectPicture key={stage.id} stage={stage} />;
  const tally = stage?.activity === "vote" && tallyOf(stage);
  if (stage?.activity === "vote" && tally) return <RankPicture key={stage.id} stage={stage} tally={tally} />;
  return <Nothing title={t("results-none-title")} text={t(stage ? "results-not-yet" : "results-none")} />;
}

function willHaveResults(stage: Stage): stage is VoteStage | ReflectStage {
  return stage.activity === "vote" || stage.activity === "reflect";
}

function hasResults(stage: Stage): stage is VoteStage | ReflectStage {
  if (stage.activity === "reflect") return Boolean(find("answers", stage.id));
  return stage.activity === "vote" && tallyOf(stage) !== null;
}

/** In a second round the first one is known, but what goes on is as secret as it was. */
function tallyOf(stage: VoteStage): Tally | null {
  return stage.round === 1 || stage.revealed ? (find("tally", stage.id) ?? null) : null;
}
