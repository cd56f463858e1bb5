/** What moderators ask for about erasing; see docs/wire.md. All throw `Refused`. */
import { get, post } from "../../http";

/** How much would be lost. */
export interface Losses {
  people: number;
  cards: number;
  photos: number;
}

const AT = "/api/moderator/erase";

export const losses = (code: string) => get<Losses>(AT, { code });
/** `typed`: the code once more, by hand. */
export const erase = (code: string, typed: string) => post<{ ok: true }>(AT, { code, typed });
