/** What moderators ask for about rehearsals; see docs/wire.md. All throw `Refused`. */
import { get, post, Refused } from "../../http";
import type { Ack, Id } from "../../wire";

export const FEWEST = 5;
export const MOST = 200;

export type Pace = "hall" | "quick";

/** `ended`: why there is nobody any more; null: they are here, or nobody has been called since the laptop started. */
export interface Status {
  running: boolean;
  people: number;
  here: number;
  outside: number;
  paused: boolean;
  doing: Record<string, number>;
  ended: string | null;
}

const AT = "/api/moderator/rehearsals";

/** The same id again is the same rehearsal. `of`: a format or the code of an event. */
export const begin = (event: Id, of: { format: string } | { copy: string }, people: number, pace: Pace) =>
  post<{ id: Id; code: string }>(AT, { event, ...of, people, pace });
/** Null once it is being deleted: nobody asks about it any more. */
export async function status(code: string): Promise<Status | null> {
  if (deleted.has(code)) return null;
  const answer = get<Status>(AT, { code });
  asked = answer.catch(() => undefined);
  return answer;
}
export const callBack = (code: string, people: number) => post<Status>(`${AT}/start`, { code, people });
export const change = (code: string, what: { people?: number; paused?: boolean }) =>
  post<Status>(`${AT}/change`, { code, ...what });
export const stop = (code: string) => post<Status>(`${AT}/stop`, { code });

const deleted = new Set<string>();
let asked: Promise<unknown> = Promise.resolve();

/** What was asked before is answered first, so that no question comes too late. */
export async function remove(code: string): Promise<void> {
  deleted.add(code);
  await asked;
  try {
    await post(`${AT}/remove`, { code });
  } catch (error) {
    deleted.delete(code);
    throw error;
  }
}

/** Calls, and answers as an order does. */
export async function answered(call: () => Promise<unknown>): Promise<Ack> {
  try {
    await call();
    return { ok: true, seq: 0 };
  } catch (error) {
    return { ok: false, ...(error instanceof Refused ? error : new Refused("net.answer")) };
  }
}
