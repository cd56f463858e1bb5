import type { BoardProps } from "../../moderator/boards";
import { DeckBar } from "../../moderator/deck-bar";
import type { HarvestStage } from "../../wire";

/** Place after place is presented: the moderator says which one is on the screen now. */
export function HarvestBoard({ stage }: BoardProps<HarvestStage>) {
  return <DeckBar title={stage.title} />;
}
