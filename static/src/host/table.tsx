import { useRef } from "preact/hooks";
import { t } from "../i18n/speak";
import { Words, words } from "../i18n/text";
import { roundOf } from "../places/names";
import { current, event, stages } from "../store";
import { useMasonry } from "../ui/masonry";
import type { Place, Text } from "../wire";
import { Guests } from "./guests-box";
import { isRound, lastRound, walk, writing } from "./here";
import { Photos } from "./photos";
import { Sentences } from "./sentences";
import { Told } from "./told";
import { Topics } from "./topics";
import { Writer } from "./writer";

const GAP = 24;

/** People are at the tables or on their way: who comes, what to pass on, cards for others, the sentence for all. */
export function Table({ place }: { place: Place }) {
  const boxes = useRef<HTMLDivElement>(null);
  useMasonry(boxes, GAP);
  return (
    <>
      <Asked place={place} />
      <div class="boxes" ref={boxes}>
        <Guests place={place} />
        <Told place={place} />
        {place.open && <Topics />}
        {writing.value && <Writer key={writing.value.id} stage={writing.value} />}
        {lastRound.value && <Sentences place={place} />}
        {lastRound.value && <Photos place={place} />}
      </div>
    </>
  );
}

/** What is asked here in this round; on the way to the tables already that of the next one. */
function Asked({ place }: { place: Place }) {
  const stage = current.value;
  if (!stage) return null;
  const next = isRound(stage) ? stage : stages.value.find((one) => isRound(one) && one.at === walk.value?.id);
  const question = [place.question, next?.prompt, event.value?.question].find((text) => words(text)) as
    | Text
    | undefined;
  const label = next && roundOf(next);
  return (
    <header class="asked">
      <p class="label">
        {isRound(stage)
          ? t(stage.status === "open" ? "asked-now" : "asked-before")
          : t("asked-next", { round: label || t("asked-round") })}
      </p>
      <h1 class="asked__words">
        <Words of={question ?? stage.title} />
      </h1>
    </header>
  );
}
