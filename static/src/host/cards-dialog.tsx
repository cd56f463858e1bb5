import { t } from "../i18n/speak";
import { kindOf } from "../kind";
import { askTranslation } from "../translate/dialog";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import type { Card, Place, Stage } from "../wire";
import { cardsHere, rounds } from "./here";
import { Paper } from "./paper";
import { send } from "./session";

/** Everything that was written at this place, the newest round first. */
export function CardsDialog({ place }: { place: Place }) {
  const cards = cardsHere.value;
  const known = new Set(rounds.value.map((round) => round.id));
  const others = cards.filter((card) => !known.has(card.stage));
  return (
    <Dialog title={t(`told-all-${place.kind}`, { count: cards.length })}>
      <div class="help">
        {[...rounds.value].reverse().map((round) => (
          <Round key={round.id} round={round} />
        ))}
        {others.length > 0 && (
          <ul class="cards">
            {others.map((card) => (
              <Readable key={card.id} card={card} />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}

function Round({ round }: { round: Stage }) {
  const cards = cardsHere.value.filter((card) => card.stage === round.id);
  return (
    <section>
      <h3 class="section">
        {t("round-no", { round: round.round ?? 1 })} <span>{t("cards", { count: cards.length })}</span>
      </h3>
      <ul class="cards">
        {[...cards].reverse().map((card) => (
          <Readable key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
}

/** With the way to say it in another language. */
function Readable({ card }: { card: Card }) {
  const save = (lang: string, text: string) => send({ kind: "card.translate", card: card.id, lang, text });
  return (
    <Paper card={card}>
      <Button
        size="small"
        aria-describedby={`card-${card.id}`}
        onClick={() => askTranslation({ card, colour: kindOf(card)?.colour, save })}
      >
        {t("card-translate")}
      </Button>
    </Paper>
  );
}
