/** What is counted: how many there are of something, dots, answers. */

import type { Id } from "./words";

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

/** What was said to a question: how many chose step 1, 2 … of a scale, or the words. */
export interface Said {
  counts?: readonly number[];
  words?: readonly string[];
}

/** By question. */
export type Answers = Readonly<Record<string, Said>>;
export type AnswerValue = number | string | null;
