import { useState } from "preact/hooks";
import { isolate, t } from "../../i18n/speak";
import { BoardCard } from "../../phone/board-card";
import { myCardIds } from "../../phone/mine";
import { countedAt, liesAt } from "../../places/board";
import { find, shelves, stages } from "../../store";
import { Button } from "../../ui/button";
import type { Card, CollectStage, Place, Stage, Summary } from "../../wire";
import { onBoard } from "../chain/answers";

const AT_ONCE = 12;

interface TableBoardProps {
  place: Place;
  /** The round that goes on here: one's own cards of it lie above and not here. */
  now?: CollectStage;
  /** Only these rounds. */
  rounds?: readonly string[];
}

/** What lies at a table or hangs in a room: the cards of all rounds, the newest first, and what the host summed up. */
export function TableBoard({ place, now, rounds }: TableBoardProps) {
  const begun = stages.value.filter(
    (stage) => stage.at && stage.started !== null && (!rounds || rounds.includes(stage.id)),
  );
  const shown = [...begun].reverse();
  const all = shown.map((stage) => ({ stage, cards: cardsOf(place, stage, stage.id === now?.id) }));
  const filled = all.filter(
    ({ stage, cards }) => cards.length || stage.id === now?.id || summed(stage, place).length,
  );
  return (
    <div class="table-board">
      {filled.map(({ stage, cards }) => (
        <RoundPart key={stage.id} stage={stage} place={place} cards={cards} now={stage.id === now?.id} />
      ))}
      {!filled.length && <p>{t("table-empty")}</p>}
    </div>
  );
}

interface RoundPartProps {
  stage: Stage;
  place: Place;
  cards: readonly Card[];
  now: boolean;
}

function RoundPart({ stage, place, cards, now }: RoundPartProps) {
  const hidden = now && stage.activity === "collect" && stage.options.show === "hidden" && !stage.revealed;
  const count = countedAt(find("count", stage.id)?.places ?? {}, place);
  return (
    <section class="others">
      <h2 class="section">
        {t(now ? "table-now" : "table-round", { round: stage.round ?? 1 })}
        {!hidden && <span>{t("cards", { count: cards.length })}</span>}
      </h2>
      {summed(stage, place).map(({ place: from, text }) => {
        const host = find("place", from)?.host ?? "";
        return (
          <blockquote class="summary" key={from}>
            <p dir="auto">{text}</p>
            <footer>{t("summary-by", { name: isolate(host), known: host ? "yes" : "no" })}</footer>
          </blockquote>
        );
      })}
      {hidden ? <p>{t("others-hidden", { count })}</p> : <Pile cards={cards} />}
      {now && !hidden && !cards.length && <p>{t("others-none")}</p>}
    </section>
  );
}

function Pile({ cards }: { cards: readonly Card[] }) {
  const [shown, setShown] = useState(AT_ONCE);
  if (!cards.length) return null;
  return (
    <>
      <ul class="cards">
        {cards.slice(0, shown).map((card) => (
          <BoardCard key={card.id} card={card} atPlace />
        ))}
      </ul>
      {cards.length > shown && (
        <Button wide onClick={() => setShown(shown + AT_ONCE)}>
          {t("show-more", { count: Math.min(AT_ONCE, cards.length - shown) })}
        </Button>
      )}
    </>
  );
}

/** The own sentence first, then those of places that were merged into this one. */
function summed(stage: Stage, place: Place): readonly Summary[] {
  return [...shelves.summary.value.values()]
    .filter((one) => one.stage === stage.id && one.text && liesAt(one.place, place))
    .sort((a, b) => Number(b.place === place.id) - Number(a.place === place.id));
}

/** The cards of one round at one place, newest first. */
function cardsOf(place: Place, stage: Stage, withoutMine: boolean): Card[] {
  const mine = myCardIds.value;
  return [...shelves.card.value.values()]
    .filter((card) => card.stage === stage.id && liesAt(card.place, place) && onBoard(card))
    .filter((card) => !withoutMine || !mine.has(card.id))
    .sort((a, b) => b.no - a.no);
}
