import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { event } from "../../store";
import { Button } from "../../ui/button";
import { lock, paper, plus, table as tableDrawing } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { askPrint } from "../printing/print-dialog";
import { send } from "../session";
import { askHostCards } from "./host-cards";
import { askPaper } from "./paper-dialog";
import { askAddPlace } from "./place-dialog";
import { type PrintWhat, printing, printPlaces, printRefusal } from "./print";
import { askRows } from "./rows-dialog";
import { kindNow } from "./walks";

const PRINTS: readonly PrintWhat[] = ["signs", "hosts", "routes"];

/** Right, while nothing is chosen: what can be done with the hall as a whole. */
export function ToolsPart() {
  const kind = kindNow();
  return (
    <div class="scroll">
      <section class="rail__part" aria-labelledby="hall-how">
        <h2 id="hall-how">{t("hall-how")}</h2>
        <p class="faint">{t(`hall-how-${kind}`)}</p>
      </section>
      <section class="rail__part tools" aria-labelledby="hall-places">
        <h2 id="hall-places">{t(`tab-places-${kind}`)}</h2>
        <Button size="small" wide onClick={askAddPlace}>
          <Icon of={plus} />
          {t(`place-add-${kind}`)}
        </Button>
        <Button size="small" wide onClick={askRows}>
          <Icon of={tableDrawing} />
          {t(`rows-${kind}`)}
        </Button>
        <Button size="small" wide onClick={askPaper}>
          <Icon of={paper} />
          {t("paper-add")}
        </Button>
      </section>
      <Boards />
      <section class="rail__part tools" aria-labelledby="hall-print">
        <h2 id="hall-print">{t("hall-cards")}</h2>
        <Button size="small" wide onClick={askHostCards}>
          <Icon of={lock} />
          {t("host-cards")}
        </Button>
        {PRINTS.map((what) => (
          <Button
            key={what}
            size="small"
            wide
            busy={printing.value === what}
            onClick={() => void printPlaces(what)}
          >
            {printing.value !== what && <Icon of={paper} />}
            {t(what === "signs" ? `print-signs-${kind}` : `print-${what}`)}
          </Button>
        ))}
        <Button size="small" wide onClick={askPrint}>
          <Icon of={paper} />
          {t("printing-open-list")}
        </Button>
        {printRefusal.value && (
          <Note state="stop" live>
            {refusalText(printRefusal.value)}
          </Note>
        )}
      </section>
    </div>
  );
}

/** Does each table see only its own board, or all of them? The consequence stands below. */
function Boards() {
  const kind = kindNow();
  const boards = event.value?.places?.boards ?? "own";
  return (
    <section class="rail__part" aria-labelledby="hall-boards">
      <h2 id="hall-boards">{t("boards")}</h2>
      <fieldset class="choices choices--column">
        <legend class="sr">{t("boards-who")}</legend>
        {(["own", "open"] as const).map((which) => (
          <label class="choice" key={which}>
            <input
              type="radio"
              name="boards"
              checked={boards === which}
              onChange={() => void send({ kind: "boards.open", open: which === "open" })}
            />
            {t(which === "own" ? `boards-own-${kind}` : "boards-open")}
          </label>
        ))}
      </fieldset>
      <p class="faint tools__what">{t(boards === "own" ? `boards-own-what-${kind}` : "boards-open-what")}</p>
    </section>
  );
}
