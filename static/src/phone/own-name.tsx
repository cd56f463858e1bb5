import { useState } from "preact/hooks";
import { Refused } from "../http";
import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { own } from "../store";
import { Button } from "../ui/button";
import { LineField } from "../ui/line-field";

interface OwnNameProps {
  label: string;
  hint: string;
  tell(name: string): Promise<unknown>;
}

/** What one is called; it can be changed any time. */
export function OwnName({ label, hint, tell }: OwnNameProps) {
  const [name, setName] = useState(own.value?.name ?? "");
  const [answer, setAnswer] = useState("");
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      await tell(name.trim());
      setAnswer(t("name-saved"));
    } catch (error) {
      setAnswer(refusalText(error instanceof Refused ? error : { code: "net.answer", facts: {} }));
    }
    setBusy(false);
  };
  return (
    <section class="stack">
      <LineField
        id="my-name"
        label={label}
        hint={hint}
        dir="auto"
        value={name}
        maxLength={40}
        onInput={setName}
      />
      <Button busy={busy} onClick={() => void save()}>
        {t("name-save")}
      </Button>
      <p role="status">{answer}</p>
    </section>
  );
}
