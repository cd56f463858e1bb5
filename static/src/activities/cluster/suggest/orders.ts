import { t } from "../../../i18n/speak";
import { newId } from "../../../ids";
import { ask } from "../../../moderator/session";
import { announce } from "../../../ui/live";
import type { Ack, Card, Id } from "../../../wire";
import type { Heading } from "../desk";
import { accept, titles } from "./found";
import type { Group } from "./live";

/** The heading as it was changed, else as it was proposed. */
export function titleOf(group: Group): string {
  return titles.peek().get(group.key)?.trim() || group.title;
}

/** The cards of a group that were not taken out of it. */
export function checkedOf(group: Group, without: ReadonlySet<Id>): Card[] {
  return group.cards.filter((card) => !without.has(card.id));
}

/** The heading of a group with these cards: one step that can be taken back. */
export async function makeHeading(stage: string, group: Group, cards: readonly Card[]): Promise<Ack> {
  const cluster = newId();
  const title = titleOf(group);
  const ack = await ask({
    kind: "cluster.create",
    stage,
    cluster,
    title,
    cards: cards.map((card) => card.id),
  });
  if (ack.ok) {
    accept(group.key, cluster, ack.seq);
    announce(t("said-heading", { title }));
  }
  return ack;
}

/** Cards under a heading that is there already. */
export async function layUnder(stage: string, cards: readonly Card[], heading: Heading): Promise<Ack> {
  const ids = cards.map((card) => card.id);
  const ack = await ask({ kind: "card.move", stage, cards: ids, cluster: heading.id, before: null });
  if (ack.ok) announce(t("said-moved", { count: cards.length, to: heading.title }));
  return ack;
}
