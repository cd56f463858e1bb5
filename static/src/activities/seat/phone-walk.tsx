import { useEffect } from "preact/hooks";
import { t } from "../../i18n/speak";
import type { ScreenProps } from "../../phone/activities";
import { goingOn, here, roomsShown } from "../../phone/my-place";
import { Question } from "../../phone/question";
import { event } from "../../store";
import { announce } from "../../ui/live";
import type { SeatStage } from "../../wire";
import { Picture } from "./phone-picture";
import { Rooms } from "./phone-rooms";
import { Wishes } from "./phone-wishes";

/** The news of the stage and of one's own place may come one after the other: what lasts a moment is not read out. */
const SETTLED_MS = 1500;

/** The way to one's place: choose it, wish for it, wait for it, go there. */
export function WalkScreen({ stage, notices }: ScreenProps<SeatStage>) {
  const { place, left } = here.value;
  if (left) return <Reading stage={stage} notices={notices} />;
  if (roomsShown.value) return <Rooms stage={stage} notices={notices} />;
  if (place) return <Picture stage={stage} place={place} notices={notices} />;
  if (stage.options.move === "wish" && goingOn.value) return <Wishes stage={stage} notices={notices} />;
  return <Waiting notices={notices} />;
}

/** Somebody who has said goodbye can still read along. */
export function Reading({ stage, notices }: Pick<ScreenProps, "stage" | "notices">) {
  return (
    <main class="phone stack" id="main">
      {notices}
      <Question stage={stage} asked={stage.title} />
    </main>
  );
}

function Waiting({ notices }: Pick<ScreenProps, "notices">) {
  const soon = goingOn.value;
  const title = t(soon ? "walk-waits-title" : "between-title");
  useEffect(() => {
    const settled = setTimeout(() => announce(title), SETTLED_MS);
    return () => clearTimeout(settled);
  }, [title]);
  return (
    <main class="phone stack" id="main">
      {notices}
      <h1 class="question">{title}</h1>
      <p>{soon ? t("walk-waits", { kind: event.value?.places?.kind ?? "table" }) : t("between-text")}</p>
    </main>
  );
}
