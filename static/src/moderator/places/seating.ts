/** Who belongs where in one walk: what the laptop says, and on top of it the own moves that are still on their way. */
import type { Order } from "../../commands";
import { find, places, shelves } from "../../store";
import type { Id, PersonInfo, Place, SeatStage } from "../../wire";
import { arriving, waiting as underWay } from "../session";
import { walkNow } from "./walks";

export interface Table {
  place: Place;
  hosts: readonly PersonInfo[];
  guests: readonly PersonInfo[];
  /** How many of both are there. */
  here: number;
}

export interface Seating {
  stage: SeatStage | null;
  /** Seats that hold now, that held before, that are planned; or there are none at all yet. */
  when: "now" | "past" | "plan" | "none";
  /** In the order of their numbers; closed places too, with nobody. */
  tables: readonly Table[];
  /** Guests without a place. */
  waiting: readonly PersonInfo[];
  isHere: (person: PersonInfo) => boolean;
}

/** The seats of a walk by person, the own moves included. */
export function seatsOf(stage: SeatStage): ReadonlyMap<Id, string> {
  const seats = new Map(Object.entries(find("count", stage.id)?.seats ?? {}));
  for (const order of ownOrders()) {
    if (order.kind !== "seat.give" || order.stage !== stage.id) continue;
    if (order.target === null) seats.delete(order.person);
    else seats.set(order.person, order.target);
  }
  return seats;
}

function ownOrders(): Order[] {
  return [...arriving.value, ...underWay.value].map((parcel) => parcel.command);
}

/** Those who are here, in the order they came. */
export function everybody(): PersonInfo[] {
  return [...shelves.person.value.values()].filter((person) => !person.left).sort((a, b) => a.no - b.no);
}

export function seatingOf(stage: SeatStage | null): Seating {
  const when = !stage ? "none" : stage.id === walkNow.value?.id ? "now" : stage.started ? "past" : "plan";
  const seats = stage ? seatsOf(stage) : new Map<Id, string>();
  const arrivals = new Set(stage ? find("count", stage.id)?.arrivals : []);
  const people = everybody();
  const isHere = (person: PersonInfo) =>
    when === "plan" || when === "none"
      ? false
      : person.host !== null || (when === "now" && person.arrived) || arrivals.has(person.id);
  const open = new Set(places.value.filter((place) => !place.closed).map((place) => place.id));
  const at = (person: PersonInfo) => seats.get(person.id) ?? "";
  const tables = places.value.map((place): Table => {
    const hosts = people.filter((person) => person.host === place.id);
    const guests = people.filter((person) => person.host === null && at(person) === place.id);
    return { place, hosts, guests, here: [...hosts, ...guests].filter(isHere).length };
  });
  const waiting = people.filter((person) => person.host === null && !open.has(at(person)));
  return { stage, when, tables, waiting, isHere };
}

/** How many belong to a table, hosts included. */
export function sizeOf({ hosts, guests }: Table): number {
  return hosts.length + guests.length;
}

export function allOf({ hosts, guests }: Table): PersonInfo[] {
  return [...hosts, ...guests];
}
