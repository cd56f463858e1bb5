import { roundName } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { find } from "../../store";
import type { Card } from "../../wire";

/** At which table a card was written, and in which round. */
export function CardPlace({ card }: { card: Card }) {
  const place = card.place ? find("place", card.place) : undefined;
  if (!place) return null;
  const round = find("stage", card.stage);
  return (
    <>
      <PlacePlate place={place} size="s" />
      {round && roundName(round) && <span>{roundName(round)}</span>}
    </>
  );
}
