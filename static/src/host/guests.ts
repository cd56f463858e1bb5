import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { t } from "../i18n/speak";
import { own, shelves } from "../store";
import type { Id, PersonInfo } from "../wire";
import { myPlace, underWay, walk } from "./here";
import { send } from "./session";

/** Somebody whom the host has sent away from the list, until the next walk: nobody is lost by one wrong tap. */
export interface Away {
  person: PersonInfo;
  /** The walk in which it happened. */
  walk: string;
  /** The place they were given to; null: they are gone. */
  to: string | null;
}

const noted = signal<readonly Away[]>([]);

const here: ReadonlySignal<readonly PersonInfo[]> = computed(() => {
  const place = myPlace.value?.id;
  return [...shelves.person.value.values()]
    .map(overlay)
    .filter((person) => person.place === place && !person.left && person.id !== own.value?.person)
    .sort(byName);
});

/** The people who belong here now, with what is under way. Those who are kept together stand together. */
export const guests: ReadonlySignal<readonly PersonInfo[]> = computed(() =>
  together(here.value.filter((person) => person.host === null)),
);

/** Who else is host here. */
export const others: ReadonlySignal<readonly PersonInfo[]> = computed(() =>
  here.value.filter((person) => person.host !== null),
);

/** Whom the host has sent away since this walk began, the last one first. */
export const sentAway: ReadonlySignal<readonly Away[]> = computed(() => {
  const there = new Set(here.value.map((person) => person.id));
  return noted.value.filter((one) => one.walk === walk.value?.id && !there.has(one.person.id));
});

/** "Mariam", or "Gast 31". */
export function nameOf({ name, no }: Pick<PersonInfo, "name" | "no">): string {
  return name || t("guest", { no });
}

function overlay(person: PersonInfo): PersonInfo {
  let now = person;
  for (const command of underWay.value) {
    if (!("person" in command) || command.person !== person.id) continue;
    if (command.kind === "seat.arrive") now = { ...now, arrived: command.arrived ?? true };
    else if (command.kind === "person.help") now = { ...now, help: command.wanted };
    else if (command.kind === "person.leave") now = { ...now, left: true };
    else if (command.kind === "person.return") now = { ...now, left: false };
    else if (command.kind === "seat.give") now = { ...now, place: command.target };
  }
  return now;
}

function byName(a: PersonInfo, b: PersonInfo): number {
  return Number(!a.name) - Number(!b.name) || a.name.localeCompare(b.name) || a.no - b.no;
}

function together(people: readonly PersonInfo[]): PersonInfo[] {
  const left = new Map(people.map((person) => [person.id, person]));
  const line: PersonInfo[] = [];
  for (const person of people) {
    for (const id of [person.id, ...person.with]) {
      const one = left.get(id);
      if (one && left.delete(id)) line.push(one);
    }
  }
  return line;
}

/** Somebody is there, or not yet. */
export function setArrived(person: Id, arrived: boolean): void {
  const stage = walk.peek()?.id;
  if (stage) send({ kind: "seat.arrive", stage, person, arrived });
}

/** Somebody has not come, or has gone: the seat is free. */
export function letGo(person: PersonInfo): void {
  note(person, null);
  send({ kind: "person.leave", person: person.id });
}

/** Somebody sits at another table. */
export function giveTo(person: PersonInfo, place: string): void {
  const stage = walk.peek()?.id;
  if (!stage) return;
  note(person, place);
  send({ kind: "seat.give", stage, person: person.id, target: place });
}

/** It was a mistake: they sit here after all. */
export function takeBack({ person, to }: Away): void {
  const stage = walk.peek()?.id;
  const place = myPlace.peek()?.id;
  if (!stage || !place) return;
  if (to === null) send({ kind: "person.return", person: person.id });
  send({ kind: "seat.give", stage, person: person.id, target: place });
  noted.value = noted.peek().filter((one) => one.person.id !== person.id);
}

/** A call for help was heard. */
export function helpDone(person: Id): void {
  send({ kind: "person.help", person, wanted: false });
}

export function callHelp(person: Id): void {
  send({ kind: "person.help", person, wanted: true });
}

function note(person: PersonInfo, to: string | null): void {
  const stage = walk.peek()?.id ?? "";
  noted.value = [{ person, walk: stage, to }, ...noted.peek().filter((one) => one.person.id !== person.id)];
}
