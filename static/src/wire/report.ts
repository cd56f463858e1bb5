/** How the protocol is edited, for moderators. */

import type { Ms } from "./words";

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
