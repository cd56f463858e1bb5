import { CardMenu as Menu } from "../phone/card-menu";
import type { Id } from "../wire";
import { editCard, withdrawCard, written } from "./cards";

const DESK = {
  find: (id: Id) => written.value.find((card) => card.id === id),
  edit: editCard,
  withdraw: withdrawCard,
};

/** What can be done with a card that the host has written. */
export function CardMenu({ id }: { id: Id }) {
  return <Menu id={id} desk={DESK} />;
}
