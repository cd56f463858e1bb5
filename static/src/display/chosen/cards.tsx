import { onBoard } from "../../activities/chain/answers";
import { Board } from "../../activities/collect/board";
import { t } from "../../i18n/speak";
import { Rich, Words, words } from "../../i18n/text";
import { number } from "../../i18n/when";
import { countedAt, liesAt } from "../../places/board";
import { placeSpoken, roundOf } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { event, find, shelves } from "../../store";
import { TimeDisc } from "../../ui/time";
import type { CollectStage, Place, Stage } from "../../wire";
import { Frame } from "../frame";
import { placeShown, stageFor } from "../shown";
import { Nothing } from "./nothing";

/** Cards as they come: of the step, or of one table. */
export function CardsPicture() {
  const stage = stageFor(isCollect);
  if (!stage) return <Nothing title={t("cards-title")} text={t("cards-none-yet")} />;
  return <Cards key={`${stage.id}/${placeShown()?.id}`} stage={stage} place={placeShown()} />;
}

function Cards({ stage, place }: { stage: CollectStage; place: Place | undefined }) {
  const asked = [place?.question, stage.prompt, event.value?.question, stage.title].find((text) =>
    words(text),
  );
  const cards = [...shelves.card.value.values()]
    .filter((card) => card.stage === stage.id && onBoard(card) && (!place || liesAt(card.place, place)))
    .sort((a, b) => a.no - b.no);
  const { cards: all = 0, places: at = {} } = find("count", stage.id) ?? {};
  const count = place ? countedAt(at, place) : all;
  return (
    <Frame
      title={<Words of={asked} />}
      length={words(asked).length}
      mark={place && <PlacePlate place={place} label={placeSpoken(place)} />}
      rule={stage.status === "open" ? stage.reminder : null}
      aside={stage.status === "open" ? <TimeDisc timer={stage.timer} /> : undefined}
      foot={
        <>
          {roundOf(stage) && <p>{roundOf(stage)}</p>}
          <p>
            <Rich id="cards-bold" args={{ count, number: number(count) }} />
          </p>
          {stage.status === "closed" && <p>{t("stage-closed")}</p>}
        </>
      }
    >
      {cards.length ? <Board cards={cards} /> : <NoCards stage={stage} count={count} />}
    </Frame>
  );
}

/** There are none, or they may not be read yet: then how many there are. */
function NoCards({ stage, count }: { stage: CollectStage; count: number }) {
  if (!count) return <p class="d-sentence">{t(stage.status === "open" ? "first-card" : "cards-none")}</p>;
  const hidden = stage.options.show === "hidden" && !stage.revealed;
  return (
    <div class="d-number">
      <b>{number(count)}</b>
      <p>{t("cards-written", { count })}</p>
      <p>{hidden ? t("cards-hidden") : t(`cards-harvest-${event.value?.places?.kind ?? "table"}`)}</p>
    </div>
  );
}

function isCollect(stage: Stage): stage is CollectStage {
  return stage.activity === "collect";
}
