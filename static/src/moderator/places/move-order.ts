import { t } from "../../i18n/speak";
import { find } from "../../store";
import { announce } from "../../ui/live";
import type { Id } from "../../wire";
import { send } from "../session";
import { nameInside, placeCalled } from "./people-words";
import { walkNow } from "./walks";

/** Why nobody can be moved now; null when it can be done. */
export function noMoves(): string | null {
  const walk = walkNow.value;
  if (!walk) return t("move-no-walk");
  return walk.started === null ? t("move-not-begun") : null;
}

/** Somebody belongs to another table from now on; null: to none. */
export function movePerson(person: Id, place: string | null): void {
  const walk = walkNow.peek();
  const who = find("person", person);
  if (!walk || !who || who.host !== null) return;
  const at = who.place;
  if (at === place || noMoves()) return;
  void send({ kind: "seat.give", stage: walk.id, person, target: place }).then((ack) => {
    if (ack.ok)
      announce(t("said-seat", { name: nameInside(who), title: placeCalled(place) || t("place-none") }));
  });
}

/** The tap of a host or moderator: somebody is there, or not after all. */
export function setArrived(person: Id, arrived: boolean): void {
  const walk = walkNow.peek();
  if (walk) void send({ kind: "seat.arrive", stage: walk.id, person, arrived });
}
