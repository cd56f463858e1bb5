/** The hall: tables and rooms, the people, order among them. */

import type { Id, Ms, Text } from "./words";

export type PlaceKind = "table" | "room";

export interface PlacesInfo {
  kind: PlaceKind;
  /** Do people see what other places write before the harvest? */
  boards: "own" | "open";
  /** How many stand in each row of the room, the row next to the screen first; closed ones leave their gap. */
  rows: readonly number[];
}

/** A table or a room. Colour and symbol follow from `no`, the number on its sign. */
export interface Place {
  id: string;
  no: number;
  kind: PlaceKind;
  /** What it is called; {}: by its sign alone. */
  title: Text;
  /** What is asked here, if not what is asked everywhere. */
  question: Text | null;
  capacity: number | null;
  /** An open room: its topics come from the people. */
  open: boolean;
  /** The host's name; "": a host without a name; null: nobody yet. */
  host: string | null;
  closed: boolean;
  /** The place it was merged into. */
  into: string | null;
}

/** A topic that somebody proposed for an open room. */
export interface Topic {
  id: Id;
  place: string;
  text: string;
  pos: number;
  done: boolean;
  at: Ms;
}

/** What a host sums up of one round at one place. */
export interface Summary {
  stage: string;
  place: string;
  text: string;
}

/** Somebody who takes part, as moderators and the host of the place see them. */
export interface PersonInfo {
  id: Id;
  /** "Gast 31" where there is no name. */
  no: number;
  name: string;
  paper: boolean;
  left: boolean;
  /** The place whose host this is. */
  host: string | null;
  /** Where the person belongs now, and where they were a round before. */
  place: string | null;
  from: string | null;
  arrived: boolean;
  /** The place where the person must stay. */
  stay: string | null;
  /** Who is kept together with this person. */
  with: readonly Id[];
  help: boolean;
  joined: Ms;
}

/** Who is in the room, for moderators. `heads`: counted by somebody. */
export interface Reception {
  heads: number | null;
  people: number;
  paper: number;
  hosts: number;
}

/** Order in the hall, for moderators. */
export interface Order {
  /** Every new card waits until it is let through. */
  hold: boolean;
  words: readonly string[];
  /** The cards for which their writers were muted. */
  muted: readonly Id[];
}

/** Who is in the room, for moderators. */
export interface HallNews {
  phones: number;
  displays: number;
  moderators: number;
  hosts: number;
  present: readonly Id[];
}
