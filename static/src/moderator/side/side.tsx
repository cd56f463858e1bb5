import { t } from "../../i18n/speak";
import { current, event } from "../../store";
import { OrderPart } from "../order/order-part";
import { PaperPart } from "../printing/paper-part";
import { TooMany } from "../reception/too-many";
import { RehearsalPart } from "../rehearsal/rehearsal-part";
import { StepHelp } from "../run/step-help";
import { CallPart } from "../screens/call-part";
import { NotePart } from "../screens/note-part";
import { ScreensPart } from "../screens/screens-part";
import { PeoplePart } from "./people-part";
import { PlacesPart } from "./places-part";
import { SavedPart } from "./saved-part";
import { SeenPart } from "./seen-part";
import { TimerPart } from "./timer-part";

/** Right: time, what everybody sees, people, and whether everything is safe. */
export function Side() {
  const at = current.value;
  const runs = at?.status === "open" && event.value?.status !== "closed";
  return (
    <aside class="rail rail--end" aria-label={t("side")}>
      <div class="scroll">
        {at && runs && <TimerPart key={at.id} stage={at} />}
        <RehearsalPart />
        <StepHelp />
        <NotePart />
        <ScreensPart />
        <CallPart />
        <OrderPart />
        <SeenPart />
        <PeoplePart />
        <TooMany far />
        <PlacesPart />
        <PaperPart />
      </div>
      <SavedPart />
    </aside>
  );
}
