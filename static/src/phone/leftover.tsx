import { event, shelves } from "../store";
import { draftedStages, draftOf } from "./drafts";
import { soon } from "./later";

const LateDraft = soon.show((part) => part.LateDraft);

/** A card that was begun when its stage was closed: kept, and offered to the moderator as a late one. */
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
    </>
  );
}
