/** What moderators ask for about erasing; see docs/wire.md. All throw `Refused`. */
import { get, post } from "../../http";

/** How much would be lost. */
interface Losses {
  people: number;
  cards: number;
  photos: number;
}

/** One line of the record. */
export interface Erasure {
  at: number;
  code: string;
  kind: "event" | "card" | "photo" | "person";
  number: number;
  role: "moderator" | "participant" | "system";
}

const AT = "/api/moderator/erase";
const RECORD = "/api/moderator/erasures";

export const losses = (code: string) => get<Losses>(AT, { code });
/** `typed`: the code once more, by hand. */
export const erase = (code: string, typed: string) => post<{ ok: true }>(AT, { code, typed });
/** `sweeping`: traces may still be on the disk. */
export const erasures = () => get<{ erasures: Erasure[]; sweeping: boolean }>(RECORD);
export const recordFile = (to: "csv" | "txt", lang: string) => `${RECORD}/file?to=${to}&lang=${lang}`;
/** `keep`: see `Details`. */
export const setKeep = (code: string, keep: string) =>
  post<{ until: string | null }>("/api/moderator/retention", { code, keep });
