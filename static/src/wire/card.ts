/** Cards, the headings they lie under, and the measures that come of them. */

import type { Id, Ms, Text } from "./words";

export interface Card {
  id: Id;
  no: number;
  stage: string;
  kind: string;
  text: string;
  lang: string;
  at: Ms;
  src: "phone" | "paper";
  edited: boolean;
  by?: string;
  hidden?: string;
  late?: boolean;
  /** Moderators: it waits to be let through; so many people find it should not hang there; its writer is muted. */
  held?: boolean;
  reports?: number;
  muted?: boolean;
  /** The result it answers. */
  about?: Id;
  /** The table or room it was written at. */
  place?: string;
  /** The card it is a part of. */
  origin?: Id;
  /** Its text is gone for good; `text` says so in the reader's words. */
  erased?: true;
  /** The card on top of it that says the same. */
  stack?: Id;
  /** Why it is disputed. */
  dispute?: string;
  /** It lies in the Themenspeicher, and nowhere else. */
  parked?: boolean;
  /** Language -> what it says there, as somebody else has put it. */
  also?: Text;
}

export interface OwnCard extends Card {
  status: "saved" | "hidden" | "late" | "held";
}

export interface Cluster {
  id: Id;
  stage: string;
  title: string;
  pos: number;
  cards: readonly Id[];
}

/** What of a measure can be written; each part on its own. */
export interface MeasureWords {
  what: string;
  who: string;
  partners: string;
  until: string;
  first_step: string;
}

/** What the moderator adds to it, also weeks later; what is empty is not sent. */
export interface MeasurePlanning {
  area?: string;
  aim?: string;
  indicator?: string;
  cost?: string;
  /** Missing: open. */
  status?: MeasureStatus;
}

export type MeasureStatus = "open" | "running" | "done" | "dropped";

export interface Measure extends MeasureWords, MeasurePlanning {
  id: Id;
  no: number;
  stage: string;
  /** The solution it comes from. */
  about: Id | null;
  at: Ms;
}
