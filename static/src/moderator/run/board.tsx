import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { current, event, resting } from "../../store";
import { Button } from "../../ui/button";
import { Note } from "../../ui/note";
import { boards } from "../boards";
import { OrderTrays } from "../order/trays";
import { ParkingDrawer } from "../parking/parking-drawer";
import { ReadyPart } from "../ready/ready-part";
import { looked, shownStage } from "./looked";

/** The middle: the board of the step that runs, or of the one the moderator looks at. */
export function Board() {
  const stage = shownStage.value;
  const Shown = stage ? boards[stage.activity] : undefined;
  return (
    <main class="deck" id="main" aria-label={stage ? words(stage.title) : t("tab-run")}>
      <Elsewhere />
      <ReadyPart />
      <OrderTrays />
      {stage && Shown ? <Shown key={stage.id} stage={stage} /> : <p class="deck__empty">{t("board-none")}</p>}
      <ParkingDrawer />
    </main>
  );
}

/** Says that this is not what everybody sees, and leads back. */
function Elsewhere() {
  const stage = shownStage.value;
  const at = current.value;
  if (event.value?.status === "closed") {
    return (
      <div class="deck__note">
        <Note>{t("board-closed")}</Note>
      </div>
    );
  }
  if (resting.value) {
    return (
      <div class="deck__note">
        <Note state="waiting">{t("board-resting")}</Note>
      </div>
    );
  }
  if (!stage || !looked.value || !at || at.id === stage.id) return null;
  return (
    <div class="deck__note">
      <Note>
        <p class="grow">{t("board-elsewhere", { title: words(stage.title), now: words(at.title) })}</p>
        <Button
          size="small"
          onClick={() => {
            looked.value = null;
          }}
        >
          {t("board-back", { now: words(at.title) })}
        </Button>
      </Note>
    </div>
  );
}
