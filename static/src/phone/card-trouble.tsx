import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { Button } from "../ui/button";
import type { WrittenCard } from "../written";

interface CardTroubleProps {
  card: WrittenCard;
  dismiss(key: string): void;
  /** Puts the words back to where they can be written anew; null: nothing is written there any more. */
  takeBack: ((words: string) => void) | null;
}

/** Beside the card: why it was refused, and what can be done. Nothing is thrown away without a press. */
export function CardTrouble({ card: { status, trouble }, dismiss, takeBack }: CardTroubleProps) {
  if (!trouble) return null;
  const { key, refusal, text } = trouble;
  const back = () => {
    if (text) takeBack?.(text);
    dismiss(key);
  };
  return (
    <div class="card__trouble" role="status">
      {status !== "refused" && text && <p>{t("edit-refused", { text })}</p>}
      <p>{refusalText(refusal)}</p>
      <div class="row row--wrap">
        {takeBack && text && (
          <Button size="small" onClick={back}>
            {t("back-to-composer")}
          </Button>
        )}
        <Button size="small" onClick={() => dismiss(key)}>
          {t(status === "refused" ? "discard" : "understood")}
        </Button>
      </div>
    </div>
  );
}
