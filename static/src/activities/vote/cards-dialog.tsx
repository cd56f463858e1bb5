import { BoardCard } from "../../phone/board-card";
import { Dialog } from "../../ui/dialog";
import { onBoard } from "../chain/answers";
import type { Target } from "./targets";

/** The cards below a heading, to read before one puts a dot on it. */
export function CardsDialog({ target }: { target: Target }) {
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
