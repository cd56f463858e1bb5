import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import type { BoardProps } from "../../moderator/boards";
import { DeckBar } from "../../moderator/deck-bar";
import { Missing } from "../../moderator/run/missing";
import { shelves } from "../../store";
import { Note } from "../../ui/note";
import type { Measure, PlanStage } from "../../wire";
import { aboutsOf, byAbout } from "../chain/answers";
import { Solution } from "./solution";

/** Solutions become measures: below each solution its measures, every part of them written in place. */
export function PlanBoard({ stage }: BoardProps<PlanStage>) {
  const measures: Measure[] = [...shelves.measure.value.values()]
    .filter((measure) => measure.stage === stage.id)
    .sort((a, b) => a.no - b.no);
  const line = [t("measures", { count: measures.length })];
  line.push(t(stage.options.by === "all" ? "plan-by-all" : "plan-by-moderator"));
  return (
    <>
      <DeckBar title={stage.title} line={line.join(" · ")} />
      <div class="planning scroll">
        {words(stage.prompt) && (
          <p class="wall__prompt">
            <Words of={stage.prompt} />
          </p>
        )}
        <Missing stage={stage} />
        {stage.started === null && aboutsOf(stage).length > 0 && <Note>{t("plan-not-begun")}</Note>}
        {byAbout(stage, measures).map(({ result, items }) => (
          <Solution key={result?.target ?? ""} stage={stage} result={result} measures={items} />
        ))}
      </div>
    </>
  );
}
