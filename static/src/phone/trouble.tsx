import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { Button } from "../ui/button";
import { draftOf, keepDraft, PARKED } from "./drafts";
import { dismiss, type MyCard } from "./mine";
import { isOpen } from "./my-cards";

/** Beside the card: why it was refused, and what can be done. Nothing is thrown away without a press. */
export function Trouble({ card }: { card: MyCard }) {
  const { trouble, stage } = card;
  if (!trouble) return null;
  const open = isOpen(stage);
  const takeBack = () => {
    const text = [draftOf(card.parked ? PARKED : stage).text.trim(), trouble.text].filter(Boolean).join("\n");
    keepDraft(card.parked ? PARKED : stage, { text, kind: card.kind, about: card.about });
    dismiss(trouble.key);
    scrollTo(0, 0);
  };
  return (
    <div class="card__trouble" role="status">
      {card.status !== "refused" && trouble.text && <p>{t("edit-refused", { text: trouble.text })}</p>}
      <p>{refusalText(trouble.refusal)}</p>
      <div class="row row--wrap">
        {open && trouble.text && (
          <Button size="small" onClick={takeBack}>
            {t("back-to-composer")}
          </Button>
        )}
        <Button size="small" onClick={() => dismiss(trouble.key)}>
          {t(card.status === "refused" ? "discard" : "understood")}
        </Button>
      </div>
    </div>
  );
}
