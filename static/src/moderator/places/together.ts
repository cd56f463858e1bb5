/** Groups of people who stay together: an interpreter, a carer, a family. */
import { shelves } from "../../store";
import type { Ack, Id, PersonInfo } from "../../wire";
import { ask } from "../session";

/** The groups there are, each with at least two people who are still here. */
export function groups(): PersonInfo[][] {
  const seen = new Set<Id>();
  const found: PersonInfo[][] = [];
  for (const person of [...shelves.person.value.values()].sort((a, b) => a.no - b.no)) {
    if (seen.has(person.id) || person.left || !person.with.length) continue;
    const group = groupOf(person).filter((one) => !one.left);
    for (const one of group) seen.add(one.id);
    if (group.length > 1) found.push(group);
  }
  return found;
}

/** Somebody, and everybody they are kept together with. */
export function groupOf(person: PersonInfo): PersonInfo[] {
  const ids = [person.id, ...person.with];
  return ids.flatMap((id) => shelves.person.value.get(id) ?? []).sort((a, b) => a.no - b.no);
}

/** A group is named after the first of its people, so that every moderator's page means the same one. */
function nameOf(group: readonly Id[]): Id {
  return [...group].sort()[0] ?? "";
}

/** Keep these people together from now on, instead of the group that one of them was in. */
export async function keepTogether(
  before: readonly PersonInfo[],
  people: readonly PersonInfo[],
): Promise<Ack> {
  const persons = people.map((one) => one.id);
  const group = nameOf(persons);
  const ack = await ask({ kind: "people.together", group, persons });
  if (ack.ok) await forget(before.map((one) => one.id).filter((id) => id !== group));
  return ack;
}

/** They may be parted again. */
export function dissolve(people: readonly PersonInfo[]): Promise<unknown> {
  return forget(people.map((one) => one.id));
}

/** Dissolve the groups with these names; where there is none, nothing happens. */
function forget(names: readonly Id[]): Promise<unknown> {
  return Promise.all(names.map((group) => ask({ kind: "people.together", group, persons: [] })));
}
