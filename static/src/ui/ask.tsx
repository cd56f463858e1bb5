import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import type { Refusal } from "../wire";
import { Button } from "./button";
import { closeDialog, Dialog, dialogNow } from "./dialog";
import { Note } from "./note";

interface AskProps {
  title: string;
  /** The verb on the button. */
  yes: string;
  no?: string;
  stop?: boolean;
  /** Why it cannot be done now, in words. */
  reason?: string | null;
  /** Does it; the dialog closes when it went well and says why when it did not. */
  onYes: () => Promise<{ ok: true } | ({ ok: false } & Refusal)>;
  /** Where it goes on, however the question was closed. */
  onClose?: () => void;
  children?: ComponentChildren;
}

/** A question with two verbs. It stays open until the laptop has answered. */
export function Ask({ title, yes, no = t("cancel"), stop, reason, onYes, onClose, children }: AskProps) {
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const leave = () => {
    closeDialog();
    onClose?.();
  };
  const submit = async () => {
    if (busy || reason) return;
    setBusy(true);
    setWhy(null);
    const asked = dialogNow();
    const answer = await onYes();
    // It was shut while the laptop was silent; what stands there now is another question.
    if (dialogNow() !== asked) return;
    if (answer.ok) leave();
    else {
      setBusy(false);
      setWhy(answer);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {children}
        {why && (
          <Note state="stop" live>
            {refusalText(why)}
          </Note>
        )}
        <div class="dialog__actions">
          <Button type="submit" look={stop ? "stop" : "go"} busy={busy} reason={reason}>
            {yes}
          </Button>
          <Button onClick={leave}>{no}</Button>
        </div>
      </form>
    </Dialog>
  );
}
