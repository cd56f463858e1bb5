import { t } from "../../i18n/speak";
import { newId } from "../../ids";
import { ask, send } from "../../moderator/session";
import { announce } from "../../ui/live";
import type { Ack, Id } from "../../wire";
import { cardAfter, focusCard } from "./keys";
import { clearSelection } from "./selection";

/** Put cards under a heading (null: under none), in front of `before` (null: last). */
export function moveCards(
  stage: string,
  cards: readonly Id[],
  cluster: Id | null,
  before: Id | null,
  to: string,
): void {
  if (!cards.length) return;
  clearSelection();
  void send({ kind: "card.move", stage, cards, cluster, before }).then((ack) => {
    if (ack.ok) announce(t("said-moved", { count: cards.length, to }));
  });
}

/** A new heading with these cards. */
export async function createHeading(stage: string, title: string, cards: readonly Id[]): Promise<Ack> {
  const next = cardAfter(cards);
  const ack = await ask({ kind: "cluster.create", stage, cluster: newId(), title, cards });
  if (ack.ok) {
    clearSelection();
    announce(t("said-heading", { title }));
    focusCard(next);
  }
  return ack;
}
