import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import type { BoardProps } from "../../moderator/boards";
import { DeckBar } from "../../moderator/deck-bar";
import { TooMany } from "../../moderator/reception/too-many";
import { find } from "../../store";
import type { VoteStage } from "../../wire";
import { Before } from "./before";
import { HallCount } from "./hall-count";
import { Results } from "./results";

/** A vote: who has set dots; after the reveal the ranking, and which of them are the results. */
export function VoteBoard({ stage }: BoardProps<VoteStage>) {
  const tally = find("tally", stage.id);
  const { dots, max_per_target: most } = stage.options;
  const rule = stage.round > 1 ? [t("second")] : [];
  rule.push(t("dots-each", { count: dots }));
  if (most < dots) rule.push(t("dots-most", { count: most }));
  return (
    <>
      <DeckBar title={stage.title} line={rule.join(" · ")} />
      <div class="ballot scroll">
        {words(stage.prompt) && (
          <p class="wall__prompt">
            <Words of={stage.prompt} />
          </p>
        )}
        {!stage.revealed && <TooMany far quiet />}
        {!stage.revealed && <Before stage={stage} />}
        {!stage.revealed && stage.started !== null && <HallCount stage={stage} />}
        {/* Without a tally there is nothing to show: nobody, not even the moderator, sees dots before the reveal. */}
        {tally && <Results stage={stage} tally={tally} />}
        {stage.revealed && <HallCount stage={stage} />}
      </div>
    </>
  );
}
