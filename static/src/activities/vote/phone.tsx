import { t } from "../../i18n/speak";
import type { ScreenProps } from "../../phone/activities";
import { myDots } from "../../phone/mine-later";
import { Question } from "../../phone/question";
import { find } from "../../store";
import { Note } from "../../ui/note";
import type { VoteStage } from "../../wire";
import { Choice } from "./choice";
import { Ranking } from "./ranking";
import { targetsOf } from "./targets";
import { Tray } from "./tray";

/** Put dots on what matters most; after the reveal, what the hall finds most important. */
export function VoteScreen({ stage, notices }: ScreenProps<VoteStage>) {
  const tally = find("tally", stage.id);
  const targets = targetsOf(stage);
  const mine = myDots(stage.id);
  const used = targets.reduce((sum, target) => sum + (mine[target.id] ?? 0), 0);
  const left = Math.max(0, stage.options.dots - used);
  const voting = stage.status === "open" && !stage.revealed;
  const voted = find("count", stage.id)?.voted ?? 0;
  return (
    <>
      {voting && <Tray left={left} of={stage.options.dots} />}
      <main class="phone phone--board" id="main">
        <section class="board">
          <div class="stack">
            {notices}
            <Question stage={stage} above={stage.round > 1 && <p class="round">{t("round-two")}</p>} />
            {stage.round > 1 && voting && <p>{t("round-two-text", { dots: stage.options.dots })}</p>}
            {!voting && !stage.revealed && (
              <Note state="ok" live>
                {t("vote-closed")}
              </Note>
            )}
            {stage.revealed && (
              <p role="status">
                {t(stage.results.length ? "vote-confirmed" : "vote-revealed", { count: voted })}
              </p>
            )}
            {stage.revealed && tally ? (
              <Ranking stage={stage} tally={tally} mine={mine} />
            ) : (
              <ul class="cards">
                {targets.map((target) => (
                  <Choice
                    key={target.id}
                    stage={stage}
                    target={target}
                    mine={mine[target.id] ?? 0}
                    left={left}
                    tally={tally}
                    voting={voting}
                  />
                ))}
              </ul>
            )}
            {!targets.length && <p>{t("vote-none")}</p>}
            {!stage.revealed && stage.options.show === "hidden" && (
              <p class="faint">{t("vote-secret", { count: voted })}</p>
            )}
          </div>
        </section>
      </main>
    </>
  );
}
