import { isolate, t } from "../i18n/speak";
import { current, event, shelves } from "../store";
import { Note } from "../ui/note";
import { draftedStages, draftOf } from "./drafts";
import { soon } from "./later";
import { type MyCard, myCards } from "./mine";

const LateDraft = soon.show((part) => part.LateDraft);

/** A card that was begun when its stage was closed: kept, and offered to the moderator as a late one. And the cards
 *  that the moderator has got so, until they are laid on the board: nobody may wonder where a card is. */
export function Leftover() {
  const over = event.value?.status === "closed";
  const late = draftedStages().filter((id) => {
    const stage = shelves.stage.value.get(id);
    // The end of the event leaves the stage of the moment as it is: open, but nobody can write any more.
    const shut = over || stage?.status === "closed";
    return stage?.activity === "collect" && shut && draftOf(id).text.trim();
  });
  return (
    <>
      {late.map((id) => (
        <LateDraft key={id} stage={id} />
      ))}
      {inTray().map((card) => (
        <Note key={card.id}>{t("late-in-tray", { text: isolate(card.text) })}</Note>
      ))}
    </>
  );
}

/** One's own late cards; on their own stage they lie among one's cards already. */
function inTray(): MyCard[] {
  if (event.value?.status === "closed") return [];
  return myCards.value.filter((card) => card.status === "late" && card.stage !== current.value?.id);
}
