/** Who has met whom, and where somebody would best be moved to. Pure. */
import type { Id, PersonInfo } from "../../wire";
import { allOf, sizeOf, type Table } from "./seating";

/** The seats of a walk that is over, and the number of the round it led to. */
export interface Before {
  round: number;
  seats: ReadonlyMap<Id, string>;
}

/** Whom somebody has sat with so far, and in which round last. Hosts stay, so they count where they are. */
export function metBefore(
  person: Id,
  before: readonly Before[],
  hosts: readonly PersonInfo[],
): Map<Id, number> {
  const met = new Map<Id, number>();
  for (const { round, seats } of before) {
    const place = seats.get(person);
    if (!place) continue;
    for (const [other, where] of seats) if (other !== person && where === place) met.set(other, round);
    for (const host of hosts) if (host.host === place) met.set(host.id, round);
  }
  return met;
}

export interface Choice {
  table: Table;
  /** Who of them has been met before, and when. */
  again: readonly { person: PersonInfo; round: number }[];
  /** The round in which the person was here already. */
  been: number | null;
  smallest: boolean;
  full: boolean;
}

/** All open tables but the own one: first where most are new, then the smaller ones. Full ones come last. */
export function choicesFor(
  person: PersonInfo,
  tables: readonly Table[],
  before: readonly Before[],
): Choice[] {
  const open = tables.filter(
    (table) => !table.place.closed && !allOf(table).some((one) => one.id === person.id),
  );
  const hosts = tables.flatMap((table) => table.hosts);
  const met = metBefore(person.id, before, hosts);
  const least = Math.min(...open.map(sizeOf));
  const choices = open.map((table): Choice => {
    const again = allOf(table).flatMap((one) => {
      const round = met.get(one.id);
      return round === undefined ? [] : [{ person: one, round }];
    });
    const been = before.filter(({ seats }) => seats.get(person.id) === table.place.id).pop()?.round ?? null;
    const { capacity } = table.place;
    const full = capacity !== null && table.guests.length >= capacity;
    return { table, again, been, smallest: sizeOf(table) === least, full };
  });
  return choices.sort(
    (a, b) =>
      Number(a.full) - Number(b.full) ||
      Number(a.been !== null) - Number(b.been !== null) ||
      a.again.length - b.again.length ||
      sizeOf(a.table) - sizeOf(b.table) ||
      a.table.place.no - b.table.place.no,
  );
}

/** The best table for each of several people, one after the other: each counts for the next. */
export function placesFor(
  people: readonly PersonInfo[],
  tables: readonly Table[],
  before: readonly Before[],
): Map<Id, Table> {
  const found = new Map<Id, Table>();
  let now = tables;
  for (const person of people) {
    const choices = choicesFor(person, now, before).filter((choice) => !choice.full);
    // Somebody new has met nobody: then the smaller table decides, so that all stay about equal.
    const best = choices.sort(
      (a, b) => sizeOf(a.table) - sizeOf(b.table) || a.again.length - b.again.length,
    )[0]?.table;
    if (!best) continue;
    found.set(person.id, best);
    now = now.map((table) =>
      table.place.id === best.place.id ? { ...table, guests: [...table.guests, person] } : table,
    );
  }
  return found;
}
