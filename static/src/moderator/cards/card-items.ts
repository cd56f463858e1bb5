import { below } from "../../activities/chain/stacks";
import { t } from "../../i18n/speak";
import { find } from "../../store";
import type { MenuItem } from "../../ui/menu";
import type { Card } from "../../wire";
import { eraseItem } from "../erasing/erase-cards";
import { send } from "../session";
import { askDispute } from "./dispute-dialog";
import { askSplit } from "./split-dialog";
import { askStack, showStack, stackPlaces } from "./stack-dialog";
import { translateItem } from "./translate-item";
import { showWay } from "./way-dialog";

/** What the table does with one card: cut it, lay it on another one, lightning, Themenspeicher. */
export function tableItems(card: Card): MenuItem[] {
  const under = below(card.id).length;
  const inStack = under ? t("card-is-top", { count: under + 1 }) : null;
  const items: MenuItem[] = [
    {
      label: t("card-split"),
      reason: card.erased ? t("card-erased") : inStack,
      onPick: () => askSplit(card),
    },
    {
      label: t("card-stack"),
      reason: stackPlaces(card).length ? null : t("stack-nothing"),
      onPick: () => askStack(card),
    },
  ];
  if (under) items.push({ label: t("stack-show", { count: under + 1 }), onPick: () => showStack(card) });
  items.push({
    label: t(card.dispute === undefined ? "card-dispute" : "dispute-change"),
    onPick: () => askDispute(card),
  });
  if (card.dispute !== undefined) {
    items.push({
      label: t("dispute-off"),
      onPick: () => void send({ kind: "card.dispute", card: card.id, reason: null }),
    });
  }
  items.push(translateItem(card));
  items.push({ label: t("card-park"), reason: inStack, onPick: () => park(card, true) });
  items.push({ label: t("way-what"), onPick: () => showWay(card) });
  items.push(eraseItem([card]));
  return items;
}

/** Into the Themenspeicher, or back to where it was written. */
export function park(card: Card, parked: boolean): void {
  void send({ kind: "card.park", card: card.id, parked });
}

/** Why a card cannot go back to the board it was written for; null when it can. */
export function staysParked(card: Card): string | null {
  const stage = find("stage", card.stage);
  return stage?.about && !card.about ? t("parking-stays") : null;
}
