import { useState } from "preact/hooks";
import { Refused } from "../http";
import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { Button } from "../ui/button";
import { closeDialog, Dialog } from "../ui/dialog";
import { Note } from "../ui/note";
import type { Refusal } from "../wire";
import { continueAs } from "./session";

/** Go on as the same person on this device, with the personal code of the other one. */
export function ContinueDialog() {
  const [typed, setTyped] = useState("");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const go = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      await continueAs(typed);
      closeDialog();
    } catch (error) {
      setTrouble(error instanceof Refused ? error : { code: "net.answer", facts: {} });
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t("continue-title")}
      actions={
        <Button
          look="go"
          busy={busy}
          reason={typed.trim() ? null : t("continue-empty")}
          onClick={() => void go()}
        >
          {t("continue-go")}
        </Button>
      }
    >
      <div class="stack">
        <p>{t("continue-hint")}</p>
        <label class="field">
          <span class="field__label">{t("continue-label")}</span>
          <input
            class="input input--code"
            value={typed}
            data-autofocus
            autoComplete="off"
            autoCapitalize="characters"
            spellcheck={false}
            maxLength={12}
            onInput={(input) => setTyped(input.currentTarget.value)}
          />
        </label>
        {trouble && (
          <Note state="stop" live>
            {refusalText(trouble)}
          </Note>
        )}
      </div>
    </Dialog>
  );
}
