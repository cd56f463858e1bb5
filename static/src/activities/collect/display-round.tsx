import { usePages } from "../../display/pages";
import { PlaceBoxes, SMALL_BOXES } from "../../display/place-boxes";
import { topicLine } from "../../display/place-notes";
import { floorLines, LINES_AT_ONCE, PlateFloor } from "../../display/plate-floor";
import { t } from "../../i18n/speak";
import { Rich, words } from "../../i18n/text";
import { number } from "../../i18n/when";
import { find, places, shelves } from "../../store";
import type { CollectStage, Place } from "../../wire";
import { onBoard } from "../chain/answers";
import { Board } from "./board";
import { allSee, RoundFrame } from "./display-round-frame";

interface RoundProps {
  stage: CollectStage;
}

const isOpen = (place: Place) => !place.closed;

/** A round at tables or in rooms: what is asked, and how much has been written where. */
export function RoundPicture({ stage }: RoundProps) {
  const seen = stage.options.show === "live" || stage.revealed;
  if (seen && allSee()) return <OpenRound stage={stage} />;
  const told = places.value.some((place) => isOpen(place) && (words(place.title) || words(place.question)));
  return told ? <AboutRound stage={stage} /> : <FloorRound stage={stage} />;
}

/** Everybody may read everything already: the cards as they come, with the place they come from. */
function OpenRound({ stage }: RoundProps) {
  const cards = [...shelves.card.value.values()]
    .filter((card) => card.stage === stage.id && onBoard(card))
    .sort((a, b) => a.no - b.no);
  return (
    <RoundFrame stage={stage}>
      {cards.length ? <Board cards={cards} /> : <p class="d-sentence">{t("first-card")}</p>}
    </RoundFrame>
  );
}

function FloorRound({ stage }: RoundProps) {
  const { page, pages, shown } = usePages(floorLines(isOpen), LINES_AT_ONCE);
  return (
    <RoundFrame stage={stage} page={page} pages={pages} compact={shown.length === LINES_AT_ONCE}>
      <PlateFloor
        lines={shown}
        isShown={isOpen}
        note={(place) => t("cards", { count: cardsAt(stage, place) })}
        key={page}
      />
    </RoundFrame>
  );
}

/** Places with their own topics or questions. */
function AboutRound({ stage }: RoundProps) {
  const { page, pages, shown } = usePages(places.value.filter(isOpen), SMALL_BOXES);
  return (
    <RoundFrame stage={stage} page={page} pages={pages} compact>
      <PlaceBoxes
        places={shown}
        note={(place) => {
          const count = cardsAt(stage, place);
          return <Rich id="cards-bold" args={{ count, number: number(count) }} />;
        }}
        text={(place) => topicLine(place) || words(place.question)}
        key={page}
      />
    </RoundFrame>
  );
}

function cardsAt(stage: CollectStage, place: Place): number {
  return find("count", stage.id)?.places?.[place.id] ?? 0;
}
