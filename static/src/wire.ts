/** What travels between page and laptop: the types of docs/wire.md, which is binding. */

export type Id = string;
export type Ms = number;
/** A text in several languages: `{de: "…", en: "…"}`. */
export type Text = Readonly<Record<string, string>>;
export type Facts = Readonly<Record<string, unknown>>;
export type Role = "phone" | "host" | "display" | "preview" | "moderator";
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
  /** Until which day the data are kept: a date, "none", or "" for a year after the event. */
  keep: string;
  /** Those people are asked about; none: they are not asked. */
  target_groups: readonly TargetGroup[];
}

/** Without a label it is one that every language has a name for. */
export interface TargetGroup {
  id: string;
  label: Text;
}

/** What the moderator says to all. `ready`: the ready sentence that the text is. */
export interface Message {
  text: Text;
  ready: string | null;
}

export interface EventInfo extends Details {
  code: string;
  /** With simulated people; nothing of it counts. */
  rehearsal?: true;
  /** The day that follows from `keep`; null: none. */
  until: string | null;
  format: { id: string; title: Text };
  status: "open" | "closed";
  current: string | null;
  /** One for each day; the event rests when the last one has `ended`. */
  days: readonly Day[];
  /** Tables or rooms; null: the format has none. */
  places: PlacesInfo | null;
  /** `slips`: only with an admission slip. */
  door: "open" | "slips" | "closed";
  message: (Message & { at: Ms }) | null;
  break: { began: Ms; ends: Ms } | null;
}

export type ScreenNo = "1" | "2";
export type ScreenWhat =
  | "follow"
  | "question"
  | "codes"
  | "timer"
  | "cards"
  | "board"
  | "floor"
  | "results"
  | "trail"
  | "photos"
  | "pause"
  | "black";

/** What a public screen shows. `stage`, `place`: of which step, of which table; null: the one of the moment. */
export interface ScreenState {
  what: ScreenWhat;
  stage: string | null;
  place: string | null;
  /** May it ring? */
  bell: boolean;
}

/** A photo of a pinboard: `/photos/<code>/<id>` and `/photos/<code>/<id>/small`. */
export interface Photo {
  id: Id;
  no: number;
  stage: string | null;
  place: string | null;
  caption: string;
  at: Ms;
  width: number;
  height: number;
}

/** Order in the hall, for moderators. */
export interface Order {
  /** Every new card waits until it is let through. */
  hold: boolean;
  words: readonly string[];
  /** The cards for which their writers were muted. */
  muted: readonly Id[];
}

/** Who is in the room, for moderators. `heads`: counted by somebody. */
export interface Reception {
  heads: number | null;
  people: number;
  paper: number;
  hosts: number;
}

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

export interface Day {
  began: Ms;
  ended: Ms | null;
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

/** How good a rotation is: see docs/rotation.md. */
export interface PlanNumbers {
  repeats: number;
  lower_bound: number;
  most_meetings: number;
  returns: number;
}

/** `people` on `count/event`, `cards` (moderators also `late`; a round also `places`) on a collect stage, `voted` on a
 * vote stage, `groups` (at places also `arrived` and `waiting`; moderators also `seats`, `arrivals`, `wishes`, `plan`) on
 * a seat stage, `measures` on a plan stage, `answered` on a reflect stage. */
export interface Count {
  /** Moderators: photos that were removed and not erased. */
  removed?: readonly Id[];
  people?: number;
  cards?: number;
  late?: number;
  held?: number;
  voted?: number;
  groups?: Readonly<Record<Id, number>>;
  seats?: Readonly<Record<Id, Id>>;
  places?: Readonly<Record<string, number>>;
  arrived?: Readonly<Record<string, number>>;
  /** People who have no place yet. */
  waiting?: number;
  /** Of a walk by wishes: how many people have named some. */
  wished?: number;
  arrivals?: readonly Id[];
  wishes?: Readonly<Record<Id, readonly string[]>>;
  plan?: PlanNumbers | null;
  measures?: number;
  answered?: number;
}

export interface TallyRow {
  target: Id;
  /** All together: phones, paper and hands. */
  dots: number;
  rank: number;
  tied: boolean;
  /** Dots of a second round. */
  again: number;
  paper: number;
  hands: number;
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

/** What was said to a question: how many chose step 1, 2 … of a scale, or the words. */
export interface Said {
  counts?: readonly number[];
  words?: readonly string[];
}
/** By question. */
export type Answers = Readonly<Record<string, Said>>;
export type AnswerValue = number | string | null;

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
/** How the protocol is edited, for moderators: `event`; `chapter:<key>`; `card:<id>`. */
export type ReportPart = Partial<ReportInfo & ChapterInfo & BesideCard>;
export interface ReportInfo {
  /** The one that is worked on, or that is final. */
  version: number;
  final: boolean;
  finals: readonly { version: number; at: Ms }[];
  /** Chapters, as far as their order was changed. */
  order: readonly string[];
  /** Word -> is it blackened; else it stays. */
  names: Readonly<Record<string, boolean>>;
}
export interface ChapterInfo {
  summary: string;
  left_out: boolean;
}
/** What stands beside the text of a card. */
export interface BesideCard {
  correction: string;
  comment: string;
}

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

export interface OwnCard extends Card {
  status: "saved" | "hidden" | "late" | "held";
}
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

/** Who is in the room, for moderators. */
export interface HallNews {
  phones: number;
  displays: number;
  moderators: number;
  hosts: number;
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
