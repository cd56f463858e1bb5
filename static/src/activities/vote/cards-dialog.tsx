import { t } from "../../i18n/speak";
import { BoardCard } from "../../phone/board-card";
import { Dialog, showDialog } from "../../ui/dialog";
import { onBoard } from "../chain/answers";
import type { Target } from "./targets";

/** How many cards lie below a heading; pressed, it shows them. Nothing where there are none. */
export function MoreCards({ target }: { target: Target }) {
  const { id, cards } = target;
  if (!cards.length) return null;
  return (
    <button
      type="button"
      class="vote__more"
      aria-describedby={`on-${id}`}
      onClick={() => showDialog(<CardsDialog target={target} />)}
    >
      {t("cards", { count: cards.length })}
    </button>
  );
}

/** The cards below a heading, to read before one puts a dot on it. */
function CardsDialog({ target }: { target: Target }) {
  return (
    <Dialog title={target.title}>
      <ul class="cards">
        {target.cards.filter(onBoard).map((card) => (
          <BoardCard key={card.id} card={card} />
        ))}
      </ul>
    </Dialog>
  );
}
