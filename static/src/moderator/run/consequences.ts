import { t } from "../../i18n/speak";
import { event, find } from "../../store";
import type { SeatStage, Stage } from "../../wire";
import { looseCards } from "../cards/loose";
import { everybody, seatingOf } from "../places/seating";
import { walkName } from "../places/walks";

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
  if (stage.activity === "seat" && stage.options.move !== "by_result") return seats(stage);
  if (stage.activity === "harvest" || stage.activity === "outlook") return t(`end-${stage.activity}`);
  if (stage.activity === "seat") {
    const people = find("count", "event")?.people ?? 0;
    const seated = Object.keys(find("count", stage.id)?.seats ?? {}).length;
    return people > seated ? t("end-seat-missing", { count: people - seated }) : t("end-seat");
  }
  if (stage.activity === "plan") return t("end-plan", { count: find("count", stage.id)?.measures ?? 0 });
  if (stage.activity === "reflect") return t(stage.revealed ? "end-reflect" : "end-reflect-hidden");
  return t("end-welcome");
}

/** How many still look for their place. */
function seats(stage: SeatStage): string {
  const { waiting, tables, isHere } = seatingOf(stage);
  if (waiting.length) return t("end-seat-places-missing", { count: waiting.length });
  const away = tables.flatMap((table) => table.guests).filter((person) => !isHere(person)).length;
  return away ? t("end-seat-places-away", { count: away }) : t("end-seat-places");
}

/** What people see and do when this step begins, where that is more than a new question; else "". */
export function ahead(stage: Stage): string {
  if (stage.activity === "harvest" && event.value?.places?.boards === "own") return t("ahead-harvest");
  if (stage.activity !== "seat" || stage.options.move === "by_result") return "";
  if (stage.options.move !== "rotate") return t(`ahead-${stage.options.move}`);
  const count = everybody().filter((person) => person.host === null).length;
  return count ? t("ahead-rotate", { count, round: walkName(stage) }) : "";
}
