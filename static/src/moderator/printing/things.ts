import { t } from "../../i18n/speak";
import { event, find, shelves, stages } from "../../store";

export const THINGS = [
  "all",
  "poster",
  "signs",
  "hosts",
  "routes",
  "slips",
  "cards",
  "ballot",
  "runsheet",
  "material",
  "board",
  "privacy",
  "keep",
  "ways",
] as const;
export type Thing = (typeof THINGS)[number];

/** What one may say about how much of a thing there shall be. */
interface Amount {
  /** Proposed; "": nothing. */
  first: string;
  most: number;
  /** Does it work without a number? */
  optional: boolean;
}

const PROPOSED_SLIPS = 100;
const MOST_SLIPS = 500;
const MOST_SHEETS = 300;
const MOST_PEOPLE = 2000;

/** How many of it: only of some things. */
export function amountOf(thing: Thing): Amount | null {
  if (thing === "slips") return { first: String(PROPOSED_SLIPS), most: MOST_SLIPS, optional: false };
  if (thing === "all") return { first: "", most: MOST_SLIPS, optional: true };
  if (thing === "cards") return { first: "12", most: MOST_SHEETS, optional: false };
  if (thing === "ballot") return { first: String(onPaper() || 10), most: MOST_SHEETS, optional: false };
  if (thing === "material") return { first: expected(), most: MOST_PEOPLE, optional: true };
  return null;
}

/** Things that may be made larger. */
export function canBeLarge(thing: Thing): boolean {
  return thing === "poster" || thing === "all";
}

/** Things that can also be made for cards from paper that are nobody's. */
export function canBeLoose(thing: Thing): boolean {
  return thing === "keep" || thing === "ways";
}

/** What it is called here: signs of tables or of rooms. */
export function nameOf(thing: Thing): string {
  return thing === "signs" ? t(`printing-signs-${kind()}`) : t(`printing-${thing}`);
}

/** Why there is nothing of it to print, in words. */
export function reasonAgainst(thing: Thing): string | null {
  if ((thing === "signs" || thing === "hosts") && !event.value?.places) return t("printing-no-places");
  if (thing === "routes" && !onPaper()) return t("printing-no-paper");
  if (thing === "ballot" && !stages.value.some((stage) => stage.activity === "vote"))
    return t("printing-no-vote");
  if (thing === "board" && !shelves.card.value.size) return t("printing-no-cards");
  if (canBeLoose(thing) && !everOnPaper()) return t("printing-no-ways");
  return null;
}

function kind(): string {
  return event.value?.places?.kind ?? "table";
}

/** People who take part without a phone. */
function onPaper(): number {
  return [...shelves.person.value.values()].filter((person) => person.paper && !person.left).length;
}

/** Somebody has taken part without a phone, or there are cards from paper. */
function everOnPaper(): boolean {
  const people = [...shelves.person.value.values()];
  const cards = [...shelves.card.value.values()];
  return people.some((person) => person.paper) || cards.some((card) => card.src === "paper");
}

function expected(): string {
  const heads = find("reception", "event")?.heads ?? 0;
  const people = find("count", "event")?.people ?? 0;
  return heads || people ? String(Math.max(heads, people)) : "";
}
