import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/speak";
import { kindOf } from "../kind";
import { askTranslation } from "../translate/dialog";
import { Button } from "../ui/button";
import { Dialog, showDialog } from "../ui/dialog";
import type { Card, Id, Place, Stage } from "../wire";
import { cardsHere, rounds } from "./here";
import { Paper } from "./paper";
import { send } from "./session";

interface CardsDialogProps {
  place: Place;
  /** The card at which one goes on after its translation. */
  at?: Id;
}

/** Everything that was written at this place, the newest round first. */
export function CardsDialog({ place, at }: CardsDialogProps) {
  // The dialog takes the focus without scrolling; a card far below would have it unseen.
  useEffect(() => document.querySelector("[data-autofocus]")?.scrollIntoView({ block: "center" }), []);
  const readable = (card: Card) => (
    <Readable key={card.id} card={card} place={place} first={card.id === at} />
  );
  const cards = cardsHere.value;
  const known = new Set(rounds.value.map((round) => round.id));
  const others = cards.filter((card) => !known.has(card.stage));
  return (
    <Dialog title={t(`told-all-${place.kind}`, { count: cards.length })}>
      <div class="help">
        {[...rounds.value].reverse().map((round) => (
          <Round key={round.id} round={round} readable={readable} />
        ))}
        {others.length > 0 && <ul class="cards">{others.map(readable)}</ul>}
      </div>
    </Dialog>
  );
}

interface RoundProps {
  round: Stage;
  readable: (card: Card) => VNode;
}

function Round({ round, readable }: RoundProps) {
  const cards = cardsHere.value.filter((card) => card.stage === round.id);
  return (
    <section>
      <h3 class="section">
        {t("round-no", { round: round.round ?? 1 })} <span>{t("cards", { count: cards.length })}</span>
      </h3>
      <ul class="cards">{[...cards].reverse().map(readable)}</ul>
    </section>
  );
}

interface ReadableProps {
  card: Card;
  place: Place;
  first: boolean;
}

/** With the way to say it in another language, and back to the same card. */
function Readable({ card, place, first }: ReadableProps) {
  const back = () => showDialog(<CardsDialog place={place} at={card.id} />);
  const save = (lang: string, text: string) => send({ kind: "card.translate", card: card.id, lang, text });
  return (
    <Paper card={card}>
      <Button
        size="small"
        aria-describedby={`card-${card.id}`}
        data-autofocus={first || undefined}
        onClick={() => askTranslation({ card, colour: kindOf(card)?.colour, save, back })}
      >
        {t("card-translate")}
      </Button>
    </Paper>
  );
}
