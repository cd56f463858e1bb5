import type { ComponentChildren } from "preact";
import { ComeIn, Frame } from "../../display/frame";
import { usePages } from "../../display/pages";
import { PlaceBoxes, SMALL_BOXES } from "../../display/place-boxes";
import { topicLine } from "../../display/place-notes";
import { floorLines, LINES_AT_ONCE, PlateFloor } from "../../display/plate-floor";
import { useSoon } from "../../display/soon";
import { StepOf } from "../../display/step";
import { t } from "../../i18n/speak";
import { Rich, Words, words } from "../../i18n/text";
import { number } from "../../i18n/when";
import { roundOf } from "../../places/names";
import { event, find, places, shelves } from "../../store";
import { TimeDisc } from "../../ui/time";
import type { CollectStage, Place } from "../../wire";
import { onBoard } from "../chain/answers";
import { Board } from "./board";

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

/** May everybody read already what the others write? */
function allSee(): boolean {
  return event.value?.places?.boards === "open";
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

interface RoundFrameProps extends RoundProps {
  /** The board needs the room: no reminder, which is on the phones too. */
  compact?: boolean;
  page?: number;
  pages?: number;
  children: ComponentChildren;
}

/** The question and the time; shortly before the end the foot says that everybody will move. */
function RoundFrame({ stage, page = 0, pages = 1, compact, children }: RoundFrameProps) {
  const asked = [stage.prompt, event.value?.question, stage.title].find((text) => words(text));
  const soon = useSoon(stage);
  const open = stage.status === "open";
  return (
    <Frame
      title={<Words of={asked} />}
      length={words(asked).length}
      compact={compact}
      rule={open && !compact ? stage.reminder : null}
      aside={open ? <TimeDisc timer={stage.timer} /> : undefined}
      loud={Boolean(soon)}
      foot={
        soon ? (
          <p role="status">{soon}</p>
        ) : (
          <>
            {(stage.rounds ?? 1) > 1 ? <p>{roundOf(stage)}</p> : <StepOf stage={stage} />}
            <p>
              <Written stage={stage} far={compact || allSee()} />
            </p>
            {!open && <p>{t("stage-closed")}</p>}
            {pages > 1 && <p>{t("page-of", { page: page + 1, pages })}</p>}
          </>
        )
      }
      end={soon ? null : <ComeIn compact={compact || allSee()} />}
    >
      {children}
    </Frame>
  );
}

/** "47 Karten", and with `far` "von 14 Tischen". */
function Written({ stage, far }: RoundProps & { far?: boolean | undefined }) {
  const { cards = 0, places: written = {} } = find("count", stage.id) ?? {};
  const from = Object.values(written).filter((count) => count > 0).length;
  const kind = places.value[0]?.kind ?? "table";
  return (
    <>
      <Rich id="cards-bold" args={{ count: cards, number: number(cards) }} />
      {far && from > 0 && ` ${t(`from-${kind}`, { count: from })}`}
    </>
  );
}
