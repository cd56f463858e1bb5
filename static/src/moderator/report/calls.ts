/** What the editor of the protocol asks the laptop for; see docs/wire.md. Throws `Refused`. */
import { get } from "../../http";
import type { Id } from "../../wire";

/** A chapter as it usually stands. `cards`: those that are printed in it. */
export interface Chapter {
  key: string;
  title: string;
  cards: readonly Id[];
}

export interface Example {
  /** The number of the card; null: it stands somewhere else. */
  no: number | null;
  before: string;
  word: string;
  after: string;
}

/** A word that may be a name. `texts`: in so many it stands; `likely`: it has to be decided before the end. */
export interface Candidate {
  word: string;
  likely: boolean;
  texts: number;
  examples: readonly Example[];
}

export interface Reading {
  chapters: readonly Chapter[];
  names: readonly Candidate[];
}

export const reading = (code: string, lang: string) =>
  get<Reading>(`/api/moderator/events/${code}/report`, { lang });
