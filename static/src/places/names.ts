import { isolate, t } from "../i18n/speak";
import { words } from "../i18n/text";
import type { Place, SeatStage, Stage } from "../wire";

/** So many signs differ in colour and symbol; from number 15 on they come again, with the new number. */
export const SIGNS = 14;

/** What is needed to speak of a place. */
export type Named = Pick<Place, "no" | "kind" | "title">;

/** Which of the 14 signs a number has: 1 … 14. */
export function plateOf(no: number): number {
  return ((((no - 1) % SIGNS) + SIGNS) % SIGNS) + 1;
}

/** What the sign of this number shows: "Brücke". */
export function signName(no: number): string {
  return t(`place-sign-${plateOf(no)}`);
}

/** Its colour in words: "blau". */
export function colourName({ no }: Pick<Place, "no">): string {
  return t(`place-colour-${plateOf(no)}`);
}

/** "Tisch 4"; a room has its title, and without one is "Raum 2". */
export function placeName({ no, kind, title }: Named): string {
  return (kind === "room" && words(title)) || t(`place-name-${kind}`, { no });
}

/** With what tells it apart: "Raum 2, Wohnen", and where there is no title "Tisch Brücke". */
export function placeLong({ no, kind, title }: Named): string {
  const called = words(title);
  return called
    ? t(`place-titled-${kind}`, { no, title: isolate(called) })
    : t(`place-signed-${kind}`, { sign: signName(no) });
}

/** For those who hear the sign instead of seeing it: "Tisch 4, Brücke". */
export function placeSpoken({ no, kind }: Named): string {
  return t(`place-spoken-${kind}`, { no, sign: signName(no) });
}

/** "Runde 2 von 3"; "" for a stage that is no round. */
export function roundOf({ round, rounds }: Stage): string {
  return round ? t("round-of", { round, rounds: rounds ?? round }) : "";
}

/** "Runde 2", where it is clear how many there are. */
export function roundName({ round }: Stage): string {
  return round ? t("round-no", { round }) : "";
}

/** Is this the walk to tables or rooms? The groups of a vote's results are something else. */
export function isWalk(stage: Stage): stage is SeatStage {
  return stage.activity === "seat" && stage.options.move !== "by_result";
}
