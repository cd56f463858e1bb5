/** Tables or rooms and rounds of a new event, as they are typed. */
import type { FormatInfo } from "../api";

export const MOST_PLACES = 60;
export const MOST_ROUNDS = 12;
/** As many guests at a table as have proved good. */
const AT_A_TABLE = 5.5;

export interface HallDraft {
  people: string;
  places: string;
  rounds: string;
  /** The number of places was typed: what people are expected changes it no more. */
  own: boolean;
}

/** What the format proposes. */
export function hallOf(format: FormatInfo): HallDraft {
  return {
    people: "",
    places: String(format.places?.count ?? ""),
    rounds: String(format.rounds ?? ""),
    own: false,
  };
}

/** How many tables or rooms suit so many people; null for no sensible number. */
export function placesFor(
  people: number,
  { kind, capacity }: NonNullable<FormatInfo["places"]>,
): number | null {
  if (!Number.isInteger(people) || people < 1) return null;
  // Nobody fills rooms to the last chair: a quarter stays free, so that people can choose.
  const each = kind === "room" ? (capacity ?? 30) * 0.75 : AT_A_TABLE;
  return Math.min(MOST_PLACES, Math.max(2, Math.round(people / each)));
}

/** So many people are expected; the number of places follows as long as nobody has typed another one. */
export function expecting(hall: HallDraft, format: FormatInfo, typed: string): HallDraft {
  const proposed = format.places ? placesFor(Number(typed), format.places) : null;
  return { ...hall, people: typed, ...(proposed !== null && !hall.own && { places: String(proposed) }) };
}

function wrong(typed: string, most: number): boolean {
  const value = Number(typed);
  return typed.trim() === "" || !Number.isInteger(value) || value < 1 || value > most;
}

export function wrongPlaces(hall: HallDraft): boolean {
  return wrong(hall.places, MOST_PLACES);
}

export function wrongRounds(hall: HallDraft): boolean {
  return wrong(hall.rounds, MOST_ROUNDS);
}

/** What is sent: only what the format has. null: something is wrong. (Where the steps are changed, rounds stand in them.) */
export function sentHall(format: FormatInfo, hall: HallDraft): { places?: number; rounds?: number } | null {
  if (!format.places) return {};
  const hasRounds = format.rounds != null;
  if (wrongPlaces(hall) || (hasRounds && wrongRounds(hall))) return null;
  return { places: Number(hall.places), ...(hasRounds && { rounds: Number(hall.rounds) }) };
}
