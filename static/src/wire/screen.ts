/** Public screens, and the photos that are shown there. */

import type { Id, Ms } from "./words";

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
