import type { PictureProps } from "../../display/activities";
import { Frame } from "../../display/frame";
import { StepOf } from "../../display/step";
import { t } from "../../i18n/speak";
import { Rich, Words, words } from "../../i18n/text";
import { number } from "../../i18n/when";
import { event, find, shelves } from "../../store";
import { TimeDisc } from "../../ui/time";
import type { CollectStage } from "../../wire";
import { onBoard } from "../chain/answers";
import { AboutBoard } from "./about-board";
import { Board } from "./board";
import { RoundPicture } from "./display-round";

/** Writing cards: all together, or at tables and in rooms. */
export function CollectPicture({ stage }: PictureProps<CollectStage>) {
  return stage.at ? <RoundPicture stage={stage} /> : <PlenaryPicture stage={stage} />;
}

/** The question, and the cards as they come; hidden ones only as a number. */
function PlenaryPicture({ stage }: PictureProps<CollectStage>) {
  const asked = [stage.prompt, event.value?.question, stage.title].find((text) => words(text));
  const count = find("count", stage.id)?.cards ?? 0;
  const seen = stage.options.show === "live" || stage.revealed;
  const cards = [...shelves.card.value.values()]
    .filter((card) => card.stage === stage.id && onBoard(card))
    .sort((a, b) => a.no - b.no);
  return (
    <Frame
      title={<Words of={asked} />}
      length={words(asked).length}
      rule={stage.status === "open" ? stage.reminder : null}
      compact={Boolean(stage.about)}
      aside={stage.status === "open" ? <TimeDisc timer={stage.timer} /> : undefined}
      foot={
        <>
          <StepOf stage={stage} />
          {seen && (
            <p>
              <Rich id="cards-bold" args={{ count, number: number(count) }} />
            </p>
          )}
          {stage.status === "closed" && <p>{t("stage-closed")}</p>}
        </>
      }
    >
      {seen ? (
        stage.about ? (
          <AboutBoard stage={stage} cards={cards} />
        ) : cards.length ? (
          <Board cards={cards} />
        ) : (
          <Waiting />
        )
      ) : (
        <div class="d-number">
          <b>{number(count)}</b>
          <p>{t("cards-written", { count })}</p>
          <p>{t("cards-hidden")}</p>
        </div>
      )}
    </Frame>
  );
}

/** Nothing written yet. */
function Waiting() {
  return <p class="d-sentence">{t("first-card")}</p>;
}
