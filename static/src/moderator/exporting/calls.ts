/** Files of an event, and an event that comes as a file; see docs/wire.md. All throw `Refused`. */
import { ask, get, post } from "../../http";
import type { Id } from "../../wire";
import { printout } from "../api";

/** How far a file is; `step` null: it is over, or has not begun. */
export interface Told {
  step: "wait" | "read" | "make" | "photos" | "refused" | null;
  done?: number;
  of?: number;
}

export interface Brought {
  id: Id;
  code: string;
  title: string;
  /** It was here already, just like this. */
  known: boolean;
}

/** What kinds of files there are, e.g. `pdf`, with the ends of their names. */
export const kinds = () =>
  get<{ kinds: { id: string; suffix: string }[] }>("/api/moderator/exports").then((it) => it.kinds);
/** `version`: a final one of the protocol; 0: as it stands now. */
export const exported = (code: string, to: string, lang: string, errand: Id, version: number) =>
  printout(`/api/moderator/events/${code}/export`, { to, lang, errand, version: String(version) });
export const howFar = (errand: Id) => get<Told>(`/api/moderator/errands/${errand}`);
export const cancel = (errand: Id) => post(`/api/moderator/errands/${errand}/cancel`, {});
/** `again`: also when it brings back what was erased here. */
export const bring = (file: File, again = false) =>
  ask<Brought>(`/api/moderator/import${again ? "?again=1" : ""}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: file,
  });
