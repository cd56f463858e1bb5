import { newId } from "../ids";
import type { Id, SeatStage } from "../wire";
import { nextCount } from "./mine-later";
import { outbox } from "./session";

/** What a person at a place can ask for. Everything waits in the outbox until the laptop has answered. */

/** Go to a place of one's own choice; also from another one. */
export function choosePlace(stage: SeatStage, place: Id): void {
  void outbox.peek()?.send({ kind: "seat.take", stage: stage.id, target: place, n: nextCount() });
}

export function sayArrived(stage: SeatStage, arrived = true): void {
  void outbox.peek()?.send({ kind: "seat.arrive", stage: stage.id, arrived });
}

/** The sign of a place was scanned; resolves when the laptop has answered. */
export function reportSign(stage: SeatStage, place: Id) {
  return outbox.peek()?.send({ kind: "seat.arrive", stage: stage.id, place });
}

export function wish(stage: SeatStage, places: readonly Id[]): void {
  void outbox.peek()?.send({ kind: "seats.wish", stage: stage.id, places, n: nextCount() });
}

export function callHelp(wanted: boolean): void {
  void outbox.peek()?.send({ kind: "person.help", wanted });
}

export function leave(): void {
  void outbox.peek()?.send({ kind: "person.leave" });
}

export function comeBack(): void {
  void outbox.peek()?.send({ kind: "person.return" });
}

export function proposeTopic(place: Id, text: string): void {
  void outbox.peek()?.send({ kind: "topic.propose", topic: newId(), place, text });
}
