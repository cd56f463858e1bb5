import { own } from "../store";
import type { Id } from "../wire";
import { CardMenu as Menu } from "./card-menu";
import { myCards } from "./mine";
import { editCard, withdrawCard } from "./mine-later";

const DESK = {
  find: (id: Id) => myCards.value.find((card) => card.id === id),
  isErased: (id: Id) => own.value?.cards.some((card) => card.id === id && card.erased),
  edit: editCard,
  withdraw: withdrawCard,
};

/** What one can do with one's own card. */
export function CardMenu({ id }: { id: Id }) {
  return <Menu id={id} desk={DESK} />;
}
