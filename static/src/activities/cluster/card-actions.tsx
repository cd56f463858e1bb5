import { isolate, t } from "../../i18n/speak";
import { park, tableItems } from "../../moderator/cards/card-items";
import { stackAll } from "../../moderator/cards/stack-dialog";
import { eraseItem } from "../../moderator/erasing/erase-cards";
import { more } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu, type MenuItem } from "../../ui/menu";
import type { Card } from "../../wire";
import { below } from "../chain/stacks";
import { clearSelection } from "./selection";
import { askWhereItFits } from "./suggest/fits-dialog";
import { headingOf } from "./suggest/now";

export const CARD_MENU = "card-menu";

/** What else can be done with the selected cards: one is cut, stacked, disputed; several are laid on each other. */
export function CardActions({ stage, cards }: { stage: string; cards: readonly Card[] }) {
  const [first] = cards;
  if (!first) return null;
  return (
    <Menu
      id={CARD_MENU}
      items={() => (cards.length === 1 ? oneItems(stage, first) : severalItems(first, cards))}
    >
      {t("card-actions", { count: cards.length })}
      <Icon of={more} />
    </Menu>
  );
}

/** Where it might go, and what the table does with it. */
function oneItems(stage: string, card: Card): MenuItem[] {
  const lies = headingOf(stage, card.id);
  const fits = {
    label: t("fits-ask"),
    reason: lies ? t("fits-lies", { title: isolate(lies.title) }) : null,
    onPick: () => askWhereItFits(stage, card),
  };
  return [fits, ...tableItems(card)];
}

/** The card that was selected first lies on top. */
function severalItems(top: Card, cards: readonly Card[]): MenuItem[] {
  const others = cards.slice(1);
  const same = others.every((card) => card.stage === top.stage && card.about === top.about);
  const inStack = cards.some((card) => below(card.id).length > 0);
  return [
    {
      label: t("stack-these", { no: top.no }),
      reason: same ? null : t("stack-not-same"),
      onPick: () => {
        clearSelection();
        void stackAll(
          others.map((card) => card.id),
          top.id,
        );
      },
    },
    {
      label: t("card-park"),
      reason: inStack ? t("stack-apart-first") : null,
      onPick: () => {
        clearSelection();
        for (const card of cards) park(card, true);
      },
    },
    eraseItem(cards),
  ];
}
