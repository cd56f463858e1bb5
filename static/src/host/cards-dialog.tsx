import { t } from "../i18n/speak";
import { Dialog } from "../ui/dialog";
import type { Place, Stage } from "../wire";
import { cardsHere, rounds } from "./here";
import { Paper } from "./paper";

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
              <Paper key={card.id} card={card} />
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
          <Paper key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
}
