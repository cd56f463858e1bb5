import { Words, words } from "../../i18n/text";
import { placeLong } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { event } from "../../store";
import { TimeDisc } from "../../ui/time";
import { placeShown, stageShown } from "../shown";
import { Whole } from "../whole";

/** The question alone, as large as it can be. */
export function QuestionPicture() {
  const place = placeShown();
  const stage = stageShown();
  const asked = [place?.question, stage?.prompt, event.value?.question, stage?.title].find((text) =>
    words(text),
  );
  return (
    <Whole
      above={
        place ? (
          <>
            <PlacePlate place={place} />
            <p dir="auto">{placeLong(place)}</p>
          </>
        ) : (
          <p dir="auto">{event.value?.title}</p>
        )
      }
      aside={stage?.status === "open" && <TimeDisc timer={stage.timer} />}
    >
      <h1 class="d-ask" data-length={lengthOf(words(asked))} dir="auto">
        <Words of={asked} />
      </h1>
    </Whole>
  );
}

function lengthOf({ length }: string): string | undefined {
  return length > 160 ? "long" : length > 80 ? "medium" : undefined;
}
