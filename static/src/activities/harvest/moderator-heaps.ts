import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { counts } from "../../moderator/cards/loose";
import { placeName } from "../../places/names";
import { shelves } from "../../store";
import type { Card, HarvestStage, Place } from "../../wire";
import { onBoard } from "../chain/answers";

/** A place and what was written there. */
export interface Heap {
  place: Place;
  cards: readonly Card[];
}

/** The cards of the rounds that are harvested, the first written first. */
export function harvested(stage: HarvestStage): Card[] {
  return [...shelves.card.value.values()]
    .filter((card) => stage.sources.includes(card.stage) && counts(card) && onBoard(card))
    .sort((a, b) => a.no - b.no);
}

/** What a row or heading says of a place. */
export function titleOf(place: Place | null): string {
  return place
    ? [placeName(place), place.kind === "table" && words(place.title)].filter(Boolean).join(", ")
    : t("harvest-overview");
}
