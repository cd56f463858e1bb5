import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import { isHeld } from "../../moderator/order/held";
import { byPlace } from "../../moderator/places/board-places";
import { PlaceFilter } from "../../moderator/places/place-filter";
import { SummaryLine } from "../../moderator/places/summary-line";
import { placeLong, placeName } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { shelves, stages } from "../../store";
import { Strip } from "../../ui/strip";
import type { Card, CollectStage, Place } from "../../wire";
import { onBoard } from "../chain/answers";
import { CardList } from "./card-wall";

/** The rounds whose cards lie on the same boards as those of this one. */
function sisters(stage: CollectStage): CollectStage[] {
  return stages.value.filter(
    (one): one is CollectStage => one.activity === "collect" && one.at !== undefined && one.no <= stage.no,
  );
}

interface RoundWallProps {
  stage: CollectStage;
  /** The cards of this round that are not in the tray of late ones, the newest first. */
  cards: readonly Card[];
}

/** The boards of the tables: of one or of all, this round or all rounds so far; what the host sums up stands on top. */
export function RoundWall({ stage, cards }: RoundWallProps) {
  const [only, setOnly] = useState<string | null>(null);
  const [whole, setWhole] = useState(false);
  const rounds = whole ? sisters(stage) : [stage];
  const shown = whole ? cardsOf(rounds) : cards;
  const groups = byPlace(shown).filter(({ place }) => only === null || place?.id === only);
  return (
    <>
      <div class="filters">
        <PlaceFilter cards={shown} value={only} onChange={setOnly} />
        {sisters(stage).length > 1 && (
          <fieldset class="filters__rounds">
            <legend class="sr">{t("filter-round")}</legend>
            {[false, true].map((all) => (
              <button
                type="button"
                class="chip chip--small"
                key={String(all)}
                aria-pressed={whole === all}
                onClick={() => setWhole(all)}
              >
                {t(all ? "filter-round-all" : "filter-round-this")}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {groups.map(({ place, cards: own }) => (
        <PlaceBoard key={place?.id ?? ""} place={place} cards={own} rounds={rounds} stage={stage} />
      ))}
    </>
  );
}

interface PlaceBoardProps {
  place: Place | null;
  cards: readonly Card[];
  rounds: readonly CollectStage[];
  stage: CollectStage;
}

function PlaceBoard({ place, cards, rounds, stage }: PlaceBoardProps) {
  const title = place ? placeName(place) : t("cards-elsewhere");
  const question = place?.question && words(place.question) !== words(stage.prompt) ? place.question : null;
  return (
    <section class="answers placeboard" aria-label={title}>
      <div class="placeboard__head">
        {place && <PlacePlate place={place} size="s" label="" />}
        <Strip
          title={place ? placeLong(place) : title}
          level={3}
          count={t("cards", { count: cards.length })}
        />
      </div>
      {question && (
        <p class="answers__to">
          <Words of={question} />
        </p>
      )}
      {place &&
        [...rounds]
          .reverse()
          .map((round) => (
            <SummaryLine key={round.id} stage={round} place={place} named={rounds.length > 1} />
          ))}
      {cards.length ? (
        <CardList cards={cards} label={t("pile-label", { title })} />
      ) : (
        <p class="answers__none">{t("place-no-cards")}</p>
      )}
    </section>
  );
}

function cardsOf(rounds: readonly CollectStage[]): Card[] {
  const ids = new Set(rounds.map((round) => round.id));
  return [...shelves.card.value.values()]
    .filter((card) => ids.has(card.stage) && onBoard(card) && !isHeld(card))
    .filter((card) => !card.late || card.hidden !== undefined)
    .sort((a, b) => b.no - a.no);
}
