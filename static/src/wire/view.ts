/** A whole view, its patches, and the answers to commands. */

import type { Card, Cluster, Measure, OwnCard } from "./card";
import type { Answers, AnswerValue, Count, Tally } from "./count";
import type { EventInfo } from "./event";
import type { Order, PersonInfo, Place, Reception, Summary, Topic } from "./hall";
import type { ReportPart } from "./report";
import type { Photo, ScreenState } from "./screen";
import type { Stage } from "./stage";
import type { Facts, Id, Ms } from "./words";

/** A moderator's step that `undo` would take back. */
export interface Step {
  seq: number;
  kind: string;
  at: Ms;
}

/** The collections of a view by name. */
export interface Collections {
  event: EventInfo;
  stage: Stage;
  count: Count;
  tally: Tally;
  card: Card;
  cluster: Cluster;
  measure: Measure;
  answers: Answers;
  place: Place;
  person: PersonInfo;
  topic: Topic;
  summary: Summary;
  screen: ScreenState;
  photo: Photo;
  order: Order;
  reception: Reception;
  note: { text: string };
  step: Step;
  report: ReportPart;
}

export type CollectionName = keyof Collections;
export type View = { [K in CollectionName]?: Readonly<Record<string, Collections[K]>> };

export interface Own {
  seq?: number;
  person: Id;
  name: string;
  personal: string;
  lang: string;
  cards: readonly OwnCard[];
  /** "Gast 31" where there is no name. */
  no: number;
  /** Where one belongs now, and whether one is there. */
  place: string | null;
  arrived: boolean;
  /** The place whose host one is. */
  host: string | null;
  left: boolean;
  help: boolean;
  /** By seat stage: the places one has wished for, in order. */
  wishes?: Readonly<Record<string, readonly string[]>>;
  /** By stage: dots in the round that goes on. */
  dots: Readonly<Record<string, Readonly<Record<Id, number>>>>;
  /** By stage: the result whose group one is in, or one's place. */
  seats?: Readonly<Record<string, Id>>;
  /** By stage and question. */
  answers?: Readonly<Record<string, Readonly<Record<string, AnswerValue>>>>;
  n: number;
}

export interface WholeView {
  audience: string;
  seq: number;
  now: Ms;
  boot: string;
  me: string | null;
  view: View;
  own: Own | null;
}

export interface Patch {
  prev: number;
  seq: number;
  put?: View;
  drop?: { [K in CollectionName]?: readonly string[] };
}

export interface Refusal {
  code: string;
  facts: Facts;
  /** The laptop's own sentence, where there is one. */
  sentence?: string;
}

export type Ack = { ok: true; seq: number } | ({ ok: false } & Refusal);

export type HelloAck =
  | { ok: true; now: Ms; boot: string; patches: readonly Patch[]; whole?: false }
  | { ok: true; now: Ms; boot: string; whole: true }
  | ({ ok: false } & Refusal);
