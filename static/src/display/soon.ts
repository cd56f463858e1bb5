import { useComputed } from "@preact/signals";
import { tickingNow } from "../clock";
import { t } from "../i18n/speak";
import { isWalk } from "../places/names";
import { isChoice, stageAfter } from "../places/walks";
import { find, places } from "../store";
import type { Stage } from "../wire";

/** So long before the end of a round the hall hears that it will move. */
const SOON_MS = 2 * 60_000;

/** "In 2 Minuten wechseln Sie den Tisch."; "" as long as there is time, and where nobody moves afterwards. */
export function useSoon(stage: Stage): string {
  // Counted in minutes here, so that the picture is drawn again when the sentence changes, not every second. The stage
  // is looked up inside: a timer that starts later must be noticed.
  const minutes = useComputed(() => minutesLeft(find("stage", stage.id)));
  const next = stageAfter(stage);
  if (minutes.value === null || !next || !isWalk(next)) return "";
  const kind = places.value[0]?.kind ?? "table";
  return t(isChoice(next) ? `soon-choose-${kind}` : `soon-walk-${kind}`, { minutes: minutes.value });
}

function minutesLeft(stage: Stage | undefined): number | null {
  if (stage?.status !== "open" || !stage.timer?.ends) return null;
  const left = stage.timer.ends - tickingNow();
  return left > SOON_MS ? null : Math.max(0, Math.ceil(left / 60_000));
}
