/** The steps of an event, each with the options of its activity. */

import type { Colour, Facts, Id, Ms, Text } from "./words";

/** Running: `ends` is set. Paused: `left` is set. */
export interface Timer {
  total: Ms;
  ends: Ms | null;
  left: Ms | null;
}

export type StageStatus = "waiting" | "open" | "closed" | "skipped";

interface StageBase {
  id: string;
  no: number;
  title: Text;
  status: StageStatus;
  prompt: Text | null;
  minutes: number;
  started: Ms | null;
  ended: Ms | null;
  timer: Timer | null;
  from: string | null;
  /** A rule of the game that is kept in sight. */
  reminder?: Text;
  /** The vote whose chosen results this stage answers, one board for each. */
  about?: { stage: string; results: readonly Id[] };
  /** A round at the places: the seat stage that seated people for it. */
  at?: string;
  round?: number;
  rounds?: number;
}

export interface CardKind {
  id: string;
  label: Text;
  colour: Colour;
}

export interface CollectOptions {
  max_chars: number;
  hint_chars: number;
  show: "live" | "hidden";
  anonymous: boolean;
  kinds: readonly CardKind[];
}

export interface VoteOptions {
  dots: number;
  max_per_target: number;
  on: "clusters" | "cards";
  show: "hidden" | "live";
  keep: number;
}

export interface VoteResult {
  target: Id;
  text: string;
  /** Of the phones. */
  dots: number;
  rank: number;
  /** Dots of a second round. */
  again?: number;
  /** Counted in the hall. */
  paper?: number;
  hands?: number;
  /** Why it was added although the dots say otherwise. */
  reason?: string;
  /** The earlier results that its cards answered when it was confirmed. */
  answers?: readonly Id[];
}

export type Source = "paper" | "hands";

export interface Question {
  id: string;
  kind: "scale" | "word" | "text";
  label: Text;
  /** Of a scale: 1 … `steps`, with words for both ends. */
  steps: number;
  low: Text;
  high: Text;
}

export interface WelcomeStage extends StageBase {
  activity: "welcome";
  options: Facts;
}

export interface CollectStage extends StageBase {
  activity: "collect";
  options: CollectOptions;
  revealed: boolean;
}

export interface ClusterStage extends StageBase {
  activity: "cluster";
  options: Facts;
  sources: readonly string[];
}

export interface VoteStage extends StageBase {
  activity: "vote";
  options: VoteOptions;
  targets: readonly Id[];
  /** 2: a second round among some of them goes on, or has been. */
  round: number;
  revealed: boolean;
  results: readonly VoteResult[];
  /** Moderators only: what was counted in the hall in this round. */
  counted?: Readonly<Partial<Record<Source, Readonly<Record<Id, number>>>>>;
}

/** How people find their place: the group of a result, or a table or room (planned, chosen, wished for, spread). */
export type Move = "by_result" | "rotate" | "choose" | "wish" | "spread";

export interface SeatStage extends StageBase {
  activity: "seat";
  /** `limit`: most people in one group; null: any number. `wishes`: how many places may be wished for. */
  options: { limit: number | null; move: Move; wishes: number };
}

export interface HarvestStage extends StageBase {
  activity: "harvest";
  options: Facts;
  /** The place that is presented now; null: all of them. */
  showing: string | null;
  /** The rounds that are harvested, in order. */
  sources: readonly string[];
}

export interface OutlookStage extends StageBase {
  activity: "outlook";
  options: Facts;
}

export interface PlanStage extends StageBase {
  activity: "plan";
  options: { by: "all" | "moderator"; max_chars: number };
}

export interface ReflectStage extends StageBase {
  activity: "reflect";
  options: { questions: readonly Question[]; show: "hidden" | "live" };
  revealed: boolean;
}

export type Stage =
  | WelcomeStage
  | CollectStage
  | ClusterStage
  | VoteStage
  | SeatStage
  | HarvestStage
  | OutlookStage
  | PlanStage
  | ReflectStage;

export type Activity = Stage["activity"];
