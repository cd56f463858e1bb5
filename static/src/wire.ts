/** What travels between page and laptop: the types of docs/wire.md, which is binding. */

export type Id = string;
export type Ms = number;
/** A text in several languages: `{de: "…", en: "…"}`. */
export type Text = Readonly<Record<string, string>>;
export type Facts = Readonly<Record<string, unknown>>;
export type Role = "phone" | "display" | "moderator";
export type Colour = "white" | "yellow" | "green" | "blue" | "orange" | "rose" | "lilac";
export type Level = 1 | 2 | 3 | 4 | 5;

export interface NextStep {
  when: string;
  what: string;
}

/** What the organiser says about an event. `date` is YYYY-MM-DD, `start` and `end` HH:MM; each may be "". */
export interface Details {
  title: string;
  place: string;
  date: string;
  start: string;
  end: string;
  organiser: string;
  question: Text;
  level: Level;
  promise: Text;
  next: readonly NextStep[];
  contact: string;
  languages: readonly string[];
}

export interface EventInfo extends Details {
  code: string;
  format: { id: string; title: Text };
  status: "open" | "closed";
  current: string | null;
}

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
  dots: number;
  rank: number;
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
  revealed: boolean;
  results: readonly VoteResult[];
}
export type Stage = WelcomeStage | CollectStage | ClusterStage | VoteStage;
export type Activity = Stage["activity"];

/** `people` on `count/event`, `cards` (moderators also `late`) on a collect stage, `voted` on a vote stage. */
export interface Count {
  people?: number;
  cards?: number;
  late?: number;
  voted?: number;
}

export interface TallyRow {
  target: Id;
  dots: number;
  rank: number;
  tied: boolean;
}
export interface Tally {
  targets: readonly TallyRow[];
  total: number;
  proposed: readonly Id[];
  tied: readonly Id[];
}

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
}

export interface Cluster {
  id: Id;
  stage: string;
  title: string;
  pos: number;
  cards: readonly Id[];
}

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
  step: Step;
}
export type CollectionName = keyof Collections;
export type View = { [K in CollectionName]?: Readonly<Record<string, Collections[K]>> };

export interface OwnCard extends Card {
  status: "saved" | "hidden" | "late";
}
export interface Own {
  seq?: number;
  person: Id;
  name: string;
  personal: string;
  lang: string;
  cards: readonly OwnCard[];
  dots: Readonly<Record<string, Readonly<Record<Id, number>>>>;
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

/** Who is in the room, for moderators. */
export interface HallNews {
  phones: number;
  displays: number;
  moderators: number;
  present: readonly Id[];
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
