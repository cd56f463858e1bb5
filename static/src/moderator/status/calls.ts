/** How the server is, and the report for whoever helps; see docs/wire.md. Sentences come from the laptop, in the language
 * of the page: the report says the same ones. All throw `Refused`. */
import { get } from "../../http";
import type { Ms } from "../../wire";

export type Worst = "good" | "watch" | "act";
/** `unmeasured`: nobody can say yet. */
export type State = Worst | "unmeasured";

export interface Check {
  id: string;
  title: string;
  state: State;
  told: readonly string[];
  do: string;
}

export interface Trouble {
  code: string;
  title: string;
  do: string;
  count: number;
  last: Ms;
}

export interface StatusNews {
  now: Ms;
  since: Ms;
  version: string;
  events: number;
  entries: number;
  state: Worst;
  checks: readonly Check[];
  troubles: readonly Trouble[];
}

const AT = "/api/moderator/status";

export const statusNews = () => get<StatusNews>(AT);
export const statusReport = () => get<{ name: string; text: string }>(`${AT}/report`);
