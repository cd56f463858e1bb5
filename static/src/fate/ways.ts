/** What became of cards, as the laptop tells it; see docs/wire.md. */
import type { Colour, Id, Ms, Text } from "../wire";

type Standing = "here" | "table" | "unshown" | "held" | "late" | "hidden" | "withdrawn" | "split" | "parked";

export interface Stacked {
  kind: "stacked";
  title: Text;
  no: number;
  text: string;
}
export interface Heading {
  kind: "heading";
  title: Text;
  text: string;
  cards: number;
}
export interface Weighed {
  kind: "dots";
  title: Text;
  text: string;
  phones: number;
  paper?: number;
  hands?: number;
  /** The dots of a second round; missing without one. */
  again?: number;
  rank: number;
  of: number;
  chosen: "yes" | "no" | "open";
  reason?: string;
  /** The result it answers; missing when it is the card or its heading itself. */
  answers?: string;
}
export interface Answered {
  kind: "answers";
  title: Text;
  about: string;
  cards: number;
  texts: readonly string[];
}
export interface Planned {
  kind: "measure";
  title: Text;
  about: string;
  no: number;
  what: string;
  who?: string;
  partners?: string;
  until?: string;
  first_step?: string;
  /** Missing: open. */
  status?: "running" | "done" | "dropped";
}
export type Step = Stacked | Heading | Weighed | Answered | Planned;

export interface Way {
  card: Id;
  no: number;
  title: Text;
  label: Text;
  colour: Colour;
  text: string;
  lang: string;
  at: Ms;
  standing: Standing;
  paper?: boolean;
  reason?: string;
  parts?: readonly number[];
  origin?: number;
  answers?: string;
  steps?: readonly Step[];
}
