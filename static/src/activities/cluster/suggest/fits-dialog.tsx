import { useState } from "preact/hooks";
import { refusalText } from "../../../i18n/refusal";
import { isolate, t } from "../../../i18n/speak";
import { useLoad } from "../../../moderator/load";
import { find } from "../../../store";
import { Button } from "../../../ui/button";
import { Card } from "../../../ui/card";
import { closeDialog, Dialog, dialogNow, showDialog } from "../../../ui/dialog";
import { Note } from "../../../ui/note";
import type { Card as CardData, Refusal } from "../../../wire";
import { kindOfCard } from "../../collect/card-kinds";
import { clearSelection } from "../selection";
import { askSuggestions } from "./found";
import { fitsOf } from "./live";
import { headingOf, headingsOf } from "./now";
import { layUnder } from "./orders";
import { FitWords } from "./singles";

/** Ask where a card might go: the three likeliest headings, with the words it shares with each. */
export function askWhereItFits(stage: string, card: CardData): void {
  showDialog(<FitsDialog stage={stage} card={card} />);
}

function FitsDialog({ stage, card }: { stage: string; card: CardData }) {
  const { value, refused, away } = useLoad(() => askSuggestions(stage), [card.id]);
  const [why, setWhy] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState("");
  const fits = value ? fitsOf(value, card.id, headingsOf(stage)) : [];
  const lies = headingOf(stage, card.id);
  const gone = !find("card", card.id);
  const lay = async (fit: (typeof fits)[number]) => {
    setBusy(fit.heading.id);
    setWhy(null);
    const asked = dialogNow();
    const ack = await layUnder(stage, [card], fit.heading);
    setBusy("");
    if (!ack.ok) return setWhy(ack);
    if (dialogNow() !== asked) return;
    clearSelection();
    closeDialog();
  };
  return (
    <Dialog title={t("fits-title", { no: card.no })}>
      <div class="stack">
        <Card as="div" dense text={card.text} lang={card.lang} colour={kindOfCard(card)?.colour} />
        {(refused || why) && (
          <Note state="stop" live>
            {refusalText((refused ?? why) as Refusal)}
          </Note>
        )}
        {!value && !refused && <p role="status">{t(away ? "refused-net-away" : "propose-searching")}</p>}
        {value && lies && !busy && <p role="status">{t("fits-lies", { title: isolate(lies.title) })}</p>}
        {value && !lies && !gone && !fits.length && <p role="status">{t("fits-none")}</p>}
        {value && !lies && !gone && fits.length > 0 && (
          <ul class="fits" aria-label={t("fits-list")}>
            {fits.map((fit, no) => (
              <li key={fit.heading.id}>
                <FitWords fit={fit} />
                <Button
                  size="small"
                  busy={busy === fit.heading.id}
                  data-autofocus={no === 0 || undefined}
                  aria-label={`${t("fits-lay")}: ${isolate(fit.heading.title)}`}
                  onClick={() => void lay(fit)}
                >
                  {t("fits-lay")}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <div class="dialog__actions">
          <Button onClick={closeDialog}>{t("fits-no")}</Button>
        </div>
      </div>
    </Dialog>
  );
}
