import { t } from "../../i18n/speak";
import { find } from "../../store";
import type { Stage } from "../../wire";
import { looseCards } from "../cards/loose";

/** What happens to people and cards when this step ends, in one or two sentences. */
export function consequences(stage: Stage): string {
  if (stage.activity === "collect") {
    const hidden = stage.revealed ? "" : ` ${t("end-collect-hidden")}`;
    return t("end-collect") + hidden;
  }
  if (stage.activity === "cluster") {
    const loose = looseCards(stage).length;
    return loose ? t("end-cluster-loose", { count: loose }) : t("end-cluster");
  }
  if (stage.activity === "vote") {
    const people = find("count", "event")?.people ?? 0;
    const voted = find("count", stage.id)?.voted ?? 0;
    const missing = Math.max(0, people - voted);
    if (!stage.revealed) return missing ? t("end-vote-missing", { count: missing }) : t("end-vote");
    return stage.results.length ? t("end-vote-done") : t("end-vote-no-results");
  }
  if (stage.activity === "seat") {
    const people = find("count", "event")?.people ?? 0;
    const seated = Object.keys(find("count", stage.id)?.seats ?? {}).length;
    return people > seated ? t("end-seat-missing", { count: people - seated }) : t("end-seat");
  }
  if (stage.activity === "plan") return t("end-plan", { count: find("count", stage.id)?.measures ?? 0 });
  if (stage.activity === "reflect") return t(stage.revealed ? "end-reflect" : "end-reflect-hidden");
  return t("end-welcome");
}
