import { t } from "../../i18n/speak";
import { announce } from "../../ui/live";
import type { MenuItem } from "../../ui/menu";
import type { Card } from "../../wire";
import { send } from "../session";

/** Cards of whoever wrote this one wait from now on, or no longer. Nobody learns who that is. */
export function setMuted(card: Card, on: boolean): void {
  void send({ kind: "author.mute", card: card.id, on }).then((ack) => {
    if (ack.ok) announce(t(on ? "said-muted" : "said-unmuted"));
  });
}

/** What can be done with whoever wrote a card; nothing when it came from paper. */
export function authorItems(card: Card): MenuItem[] {
  if (card.src === "paper") return [];
  const on = !card.muted;
  return [{ label: t(on ? "mute" : "unmute"), onPick: () => setMuted(card, on) }];
}
