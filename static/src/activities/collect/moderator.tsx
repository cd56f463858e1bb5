import { useRef, useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import type { BoardProps } from "../../moderator/boards";
import { DeckBar } from "../../moderator/deck-bar";
import { isHeld } from "../../moderator/order/held";
import { Missing } from "../../moderator/run/missing";
import { ask, isUnderWay } from "../../moderator/session";
import { unsent } from "../../moderator/unsent";
import { event, find, shelves } from "../../store";
import { Ask } from "../../ui/ask";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import { eye, paper } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { CollectStage } from "../../wire";
import { onBoard } from "../chain/answers";
import { CardWall } from "./card-wall";
import { LateTray } from "./late-tray";
import { RoundWall } from "./moderator-round";
import { PaperComposer, paperAt } from "./paper-composer";

/** Cards as they come, the newest first; the tray of late ones; and cards written for people without a phone. */
export function CollectBoard({ stage }: BoardProps<CollectStage>) {
  const [writing, setWriting] = useState(() => Boolean(unsent(paperAt(stage.id))));
  const pressed = useRef(false);
  const all = [...shelves.card.value.values()]
    .filter((card) => card.stage === stage.id && onBoard(card) && !isHeld(card))
    .sort((a, b) => b.no - a.no);
  const parked = [...shelves.card.value.values()].filter((card) => card.stage === stage.id && card.parked);
  const late = all.filter((card) => card.late && card.hidden === undefined);
  const cards = all.filter((card) => !late.includes(card));
  const hidden = cards.filter((card) => card.hidden !== undefined).length;
  const count = find("count", stage.id)?.cards ?? 0;
  const atPlaces = stage.at !== undefined && event.value?.places != null;
  const numbers = [t("cards", { count })];
  if (hidden) numbers.push(t("hidden-count", { count: hidden }));
  if (parked.length) numbers.push(t("parked-count", { count: parked.length }));
  return (
    <>
      <DeckBar title={stage.title} line={numbers.join(" · ")}>
        {!stage.revealed && <RevealCards stage={stage} count={count} />}
        <Button
          size="small"
          aria-expanded={writing}
          reason={stage.started === null && t("paper-not-yet")}
          onClick={() => {
            pressed.current = true;
            setWriting(!writing);
          }}
        >
          <Icon of={paper} />
          {t("paper-write")}
        </Button>
      </DeckBar>
      {writing && <PaperComposer stage={stage} focus={pressed.current} onClose={() => setWriting(false)} />}
      <LateTray cards={late} />
      <section class="wall wall--cards scroll" aria-label={t("board-cards")}>
        {words(stage.prompt) && (
          <p class="wall__prompt">
            <Words of={stage.prompt} />
          </p>
        )}
        {stage.reminder && (
          <p class="wall__rule">
            <Words of={stage.reminder} />
          </p>
        )}
        <Missing stage={stage} />
        {!cards.length && !(atPlaces && stage.started !== null) && (
          <p class="deck__empty">{t(stage.started === null ? "collect-not-begun" : "collect-none")}</p>
        )}
        {atPlaces ? <RoundWall stage={stage} cards={cards} /> : <CardWall stage={stage} cards={cards} />}
      </section>
    </>
  );
}

function RevealCards({ stage, count }: { stage: CollectStage; count: number }) {
  return (
    <Button
      size="small"
      busy={isUnderWay((order) => order.kind === "cards.reveal")}
      onClick={() =>
        showDialog(
          <Ask
            title={t("reveal-cards-title", { count })}
            yes={t("reveal-cards")}
            onYes={() => ask({ kind: "cards.reveal", stage: stage.id })}
          >
            <p>{t("reveal-cards-what")}</p>
          </Ask>,
        )
      }
    >
      <Icon of={eye} />
      {t("reveal-cards")}
    </Button>
  );
}
