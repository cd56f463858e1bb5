import { current, event, shelves } from "../store";
import { draftedStages, draftOf } from "./drafts";
import { soon } from "./later";
import { myCards } from "./mine";

const LateDraft = soon.show((part) => part.LateDraft);
const LateCards = soon.show((part) => part.LateCards);

/** A card that was begun when its stage was closed: kept, and offered to the moderator as a late one. And the cards
 *  that the moderator has got so, until they are laid on the board; on their own stage they lie among one's cards. */
export function Leftover() {
  const over = event.value?.status === "closed";
  const late = draftedStages().filter((id) => {
    const stage = shelves.stage.value.get(id);
    // The end of the event leaves the stage of the moment as it is: open, but nobody can write any more.
    const shut = over || stage?.status === "closed";
    return stage?.activity === "collect" && shut && draftOf(id).text.trim();
  });
  const tray = myCards.value.filter((card) => card.status === "late" && card.stage !== current.value?.id);
  return (
    <>
      {late.map((id) => (
        <LateDraft key={id} stage={id} />
      ))}
      {!over && tray.length > 0 && <LateCards cards={tray} />}
    </>
  );
}
