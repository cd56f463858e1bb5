import { t } from "../../i18n/speak";
import { current } from "../../store";
import { PeoplePart } from "./people-part";
import { PlacesPart } from "./places-part";
import { SavedPart } from "./saved-part";
import { SeenPart } from "./seen-part";
import { TimerPart } from "./timer-part";

/** Right: time, what everybody sees, people, and whether everything is safe. */
export function Side() {
  const at = current.value;
  return (
    <aside class="rail rail--end" aria-label={t("side")}>
      <div class="scroll">
        {at && at.status === "open" && <TimerPart key={at.id} stage={at} />}
        <SeenPart />
        <PeoplePart />
        <PlacesPart />
      </div>
      <SavedPart />
    </aside>
  );
}
