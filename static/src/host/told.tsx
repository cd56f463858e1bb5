import { isolate, t } from "../i18n/speak";
import { current } from "../store";
import { Button } from "../ui/button";
import { showDialog } from "../ui/dialog";
import { eye } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Place, Stage } from "../wire";
import { CardsDialog } from "./cards-dialog";
import { allSentences, cardsHere, rounds } from "./here";
import { Paper } from "./paper";

/** So many cards lie open; the others are one tap away. */
const OPEN = 3;

/** What was said here before, for those who come now: the newest round first. */
export function Told({ place }: { place: Place }) {
  const cards = cardsHere.value;
  const before = rounds.value.filter((round) => round.id !== current.value?.id || round.status !== "open");
  const newest = [...before].reverse();
  const open = newest
    .flatMap((round) => cards.filter((card) => card.stage === round.id).reverse())
    .slice(0, OPEN);
  return (
    <section class="panel-box board" id="told" aria-labelledby="told-title">
      <h2 class="section" id="told-title">
        {t("told-title")}
      </h2>
      {newest.length ? (
        <ul class="told">
          {newest.map((round) => (
            <Before key={round.id} round={round} />
          ))}
        </ul>
      ) : (
        <p>{t(`told-first-${place.kind}`)}</p>
      )}
      {open.length > 0 && (
        <ul class="cards">
          {open.map((card) => (
            <Paper key={card.id} card={card} withRound />
          ))}
        </ul>
      )}
      {cards.length > 0 && (
        <Button wide onClick={() => showDialog(<CardsDialog place={place} />)}>
          <Icon of={eye} />
          {t(`told-all-${place.kind}`, { count: cards.length })}
        </Button>
      )}
    </section>
  );
}

/** A round: how many cards, and what hosts have summed up. */
function Before({ round }: { round: Stage }) {
  const count = cardsHere.value.filter((card) => card.stage === round.id).length;
  const sentences = allSentences(round.id);
  return (
    <li>
      <p class="label">{t("round-and-cards", { round: round.round ?? 1, cards: t("cards", { count }) })}</p>
      {sentences.map((sentence) => (
        <blockquote key={sentence} dir="auto">
          {t("quoted", { text: isolate(sentence) })}
        </blockquote>
      ))}
      {!sentences.length && <p class="told__none">{t("told-no-sentence")}</p>}
    </li>
  );
}
