/** A format as a table, with the keys of docs/formats.md. What is no number yet stays as it was typed: the laptop says why. */
import type { Activity, Colour, PlaceKind, Text } from "../../wire";

export type Typed = number | string;

export interface KindTable {
  id: string;
  label: Text;
  colour?: Colour;
}
export interface QuestionTable {
  id: string;
  kind: "scale" | "word" | "text";
  label: Text;
  steps?: Typed;
  low?: Text;
  high?: Text;
}
export type MoveTable = "rotate" | "choose" | "wish" | "spread" | "stay";

export interface StageTable {
  id: string;
  title: Text;
  activity: Activity;
  prompt?: Text;
  minutes?: Typed;
  from?: string;
  about?: string;
  reminder?: Text;
  move?: MoveTable | "by_result";
  rounds?: Typed;
  walk?: Typed;
  first?: MoveTable;
  prompts?: readonly Text[];
  card?: { max_chars?: Typed; hint_chars?: Typed; kinds?: readonly KindTable[] };
  show?: "live" | "hidden";
  anonymous?: boolean;
  on?: "clusters" | "cards";
  dots?: Typed;
  max_per_target?: Typed;
  keep?: Typed;
  limit?: Typed;
  by?: "all" | "moderator";
  questions?: readonly QuestionTable[];
}

export interface PlaceTable {
  title?: Text;
  question?: Text;
  capacity?: Typed;
  open?: boolean;
}
export interface PlacesTable {
  kind?: PlaceKind;
  count?: Typed;
  capacity?: Typed;
  boards?: "own" | "open";
  list?: readonly PlaceTable[];
}
export interface FormatTable {
  id: string;
  title: Text;
  people?: readonly [number, number];
  question?: Text;
  places?: PlacesTable;
  stage: readonly StageTable[];
}

const MINUTES = 10;
const WALK = 5;

/** Is the stage held at the tables or rooms, each round after a walk? */
export function isHeld(stage: StageTable): boolean {
  return stage.activity === "collect" && stage.move !== undefined;
}

export function hasWalks(stage: StageTable): boolean {
  return isHeld(stage) && stage.move !== "stay";
}

export function roundsOf(stage: StageTable): number {
  return whole(stage.rounds, 1);
}

/** All its rounds and the walks before them; what is no number counts as if nothing was said. */
export function minutesOf(stage: StageTable): number {
  const each = whole(stage.minutes, MINUTES);
  return hasWalks(stage) ? roundsOf(stage) * (each + whole(stage.walk, WALK)) : each;
}

/** What was typed as a number where it is one; nothing typed is nothing said. */
export function typed(value: string): Typed | undefined {
  const words = value.trim();
  if (words === "") return undefined;
  return /^\d{1,6}$/.test(words) ? Number(words) : value;
}

function whole(value: Typed | undefined, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
