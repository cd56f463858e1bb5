import { t } from "../../i18n/speak";
import { askHide } from "../../moderator/cards/hide-dialog";
import { Button } from "../../ui/button";
import { close, down, eye, plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu, type MenuItem } from "../../ui/menu";
import type { Card } from "../../wire";
import { CardActions } from "./card-actions";
import type { Desk } from "./desk";
import { askNewHeading } from "./heading-dialogs";
import { cardAfter, focusCard } from "./keys";
import { moveCards } from "./orders";
import { clearSelection } from "./selection";

export const MOVE_MENU = "move-menu";

interface ToolbarProps {
  stage: string;
  desk: Desk;
  /** The selected cards in the order they were selected. */
  cards: readonly Card[];
  /** How many of them a search or a filter leaves out of sight. */
  unseen: number;
}

/** What can be done with the selected cards. */
export function Toolbar({ stage, desk, cards, unseen }: ToolbarProps) {
  const ids = cards.map((card) => card.id);
  const move = (cluster: string | null, title: string) => {
    const next = cardAfter(ids);
    moveCards(stage, ids, cluster, null, title);
    focusCard(next);
  };
  const items: MenuItem[] = desk.headings.map((heading) => ({
    label: heading.title,
    detail: String(heading.cards.length),
    onPick: () => move(heading.id, heading.title),
  }));
  items.push({ label: t("unsorted"), onPick: () => move(null, t("unsorted")) });
  return (
    <div class="deck__bar" data-state="selecting" role="toolbar" aria-label={t("selection")}>
      <h2 aria-live="polite">
        {t("selected", { count: cards.length })}
        {unseen > 0 && <small>{t("finder-unseen", { count: unseen })}</small>}
      </h2>
      <span class="grow" />
      <Menu id={MOVE_MENU} items={items}>
        {t("move-to")}
        <Icon of={down} />
      </Menu>
      <Button size="small" onClick={() => askNewHeading(stage, cards)}>
        <Icon of={plus} />
        {t("heading-new")}
      </Button>
      <CardActions stage={stage} cards={cards} />
      <Button size="small" onClick={() => askHide(cards)}>
        <Icon of={eye} />
        {t("hide")}
      </Button>
      <Button size="small" square aria-label={t("selection-clear")} onClick={clearSelection}>
        <Icon of={close} />
      </Button>
    </div>
  );
}
