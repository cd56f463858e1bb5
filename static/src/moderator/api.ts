/** What moderators ask the laptop for by HTTP; see docs/wire.md. All throw `Refused`. */
import { get, post, Refused } from "../http";
import type { Activity, Details, Facts, Id, Ms, PlaceKind, Text } from "../wire";
import type { FormatTable } from "./stages/table";

export interface EventLine {
  id: Id;
  code: string;
  title: string;
  date: string;
  place: string;
  format: { id: string; title: Text } | null;
  status: "open" | "closed";
  rehearsal: boolean;
  people: number;
  cards: number;
  updated: Ms;
  /** The last day on which its data are to be kept; `due`: it has passed. */
  until: string | null;
  due: boolean;
}

export const PURPOSES = ["ideas", "critique", "topics", "situation", "measures", "agenda"] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface FormatInfo {
  id: string;
  title: Text;
  summary: Text;
  /** For what it is good, in words of docs/formats.md. */
  purpose: readonly Purpose[];
  /** Made or brought along here, not by the program. */
  own: boolean;
  people: readonly [number, number];
  minutes: number;
  question: Text;
  stages: readonly { id: string; title: Text; activity: Activity; minutes: number }[];
  /** Tables or rooms, as many as the format proposes; null: it has none. */
  places?: { kind: PlaceKind; count: number; capacity: number | null } | null;
  /** How many rounds there are at them; null: none that could be more or fewer. */
  rounds?: number | null;
}

export interface Qr {
  size: number;
  path: string;
}
export interface Codes {
  page: { url: string; text: string; qr: Qr };
  wifi: { ssid: string; password: string; qr: Qr } | null;
}

export interface Address {
  address: string;
  adapter: string;
  kind: string;
  /** What people call it: wifi, cable, hotspot … */
  medium: string;
  likely: boolean;
}
export interface Wifi {
  ssid: string;
  password: string;
}
export interface HallInfo {
  addresses: readonly Address[];
  address: string;
  port: number;
  url: string;
  wifi: Wifi | null;
  wifi_qr: Qr | null;
  /** Does the projector show what the laptop shows? null: nobody has said. */
  mirrored: boolean | null;
  warnings: readonly string[];
}

export interface PersonLine {
  person: Id;
  name: string;
  lang: string;
  joined: Ms;
  paper: boolean;
}

export const events = () => get<{ events: EventLine[] }>("/api/moderator/events").then((it) => it.events);
export const formats = () =>
  get<{ formats: FormatInfo[] }>("/api/moderator/formats").then((it) => it.formats);
export const codes = (code: string) => get<Codes>("/api/codes", { code });
export const hallInfo = () => get<HallInfo>("/api/moderator/hall");
export const people = (code: string) =>
  get<{ people: PersonLine[] }>("/api/moderator/people", { code }).then((it) => it.people);

/** The same id again is the same event, so a lost answer never makes two. */
export const createEvent = (
  event: Id,
  from: { format: string } | { table: FormatTable },
  details: Details,
  hall: { places?: number; rounds?: number } = {},
) => post<{ id: Id; code: string }>("/api/moderator/events", { event, ...from, ...details, ...hall });

export const formatTable = (id: string) =>
  get<{ table: FormatTable }>(`/api/moderator/formats/${id}`).then((it) => it.table);
/** Where the file of a format lies, for a link. */
export const formatFile = (id: string) => `/api/moderator/formats/${id}/toml`;
/** What another event like this one begins with. */
export interface Like {
  table: FormatTable;
  details: Details;
  format: FormatInfo;
}
export const eventLike = (code: string) => get<Like>(`/api/moderator/events/${code}/format`);

/** Something that is wrong with a format. `at`: in the how-manieth step of the table; null: in none. */
export interface Mistake {
  code: string;
  facts: Facts;
  message: string;
  at: number | null;
}
type Written = { table: FormatTable } | { toml: string };
/** Everything that is wrong with it; nothing is kept. */
export const checkFormat = (format: Written) =>
  post<{ mistakes: readonly Mistake[]; format: FormatInfo | null }>("/api/moderator/formats/check", format);
export const saveFormat = (format: Written) => post<{ id: string }>("/api/moderator/formats", format);
export const removeFormat = (id: string) => post("/api/moderator/formats/remove", { id });

/** Something that is missing or unusual before the event begins, and where it is mended. */
export interface Finding {
  code: string;
  at: "details" | "hall" | "places" | "print" | "stage" | "like";
  stage?: string;
  langs?: readonly string[];
  kind?: PlaceKind;
  [fact: string]: string | number | readonly string[] | undefined;
}
export const ready = (code: string) =>
  get<{ findings: readonly Finding[] }>("/api/moderator/ready", { code }).then((it) => it.findings);
export const changeHall = (change: { address?: string; wifi?: Wifi | null; mirrored?: boolean }) =>
  post<HallInfo>("/api/moderator/hall", change);
/** A fresh one-time link for another moderator's device. */
export const newLink = () => post<{ url: string; qr: Qr }>("/api/moderator/link", {});

/** The printed protocol. Throws `Refused` like the others. */
export const protocol = (code: string, lang: string) => printout("/api/moderator/protocol", { code, lang });

/** Something printed, as a file. Throws `Refused` like the others. */
export async function printout(path: string, query: Record<string, string>): Promise<Blob> {
  let answer: Response;
  try {
    answer = await fetch(`${path}?${new URLSearchParams(query)}`, {
      credentials: "same-origin",
      cache: "no-store",
    });
  } catch {
    throw new Refused("net.away");
  }
  if (answer.ok) return answer.blob();
  const body: { code?: string; facts?: Record<string, unknown> } = await answer.json().catch(() => ({}));
  throw new Refused(body.code ?? "net.answer", body.facts);
}

/** The secrets of the places: the codes on the host cards. Ask for them only while somebody looks at them. */
export interface PlaceSecret {
  place: string;
  no: number;
  host: string;
  /** Which card it is, as in `Place`. */
  card: number;
  url: string;
  host_url: string;
  host_qr?: Qr;
}
export const placeSecrets = (code: string) =>
  get<{ places: PlaceSecret[] }>("/api/moderator/places", { code }).then((it) => it.places);

/** People without a phone: each attempt is one person, however often it is sent. */
export const addPaper = (code: string, attempts: readonly Id[]) =>
  post<{ people: { person: Id; no: number; personal: string }[] }>("/api/paper", { code, attempts }).then(
    (it) => it.people,
  );
