import { useState } from "preact/hooks";
import { Refused } from "../http";
import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { Rich } from "../i18n/text";
import { keepsForGood } from "../keep";
import { spaced } from "../personal";
import { event, own } from "../store";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { LineField } from "../ui/line-field";
import { AsGuest } from "./as-guest";
import { Duties } from "./duties";
import { tellName } from "./session";

/** What a host does, the way to another device, the own name, whom to ask. */
export function HelpDialog() {
  const contact = event.value?.contact;
  return (
    <Dialog title={t("help")}>
      <div class="help">
        <Duties />
        <section>
          <h3>{t("help-safe-title")}</h3>
          <p>{t("help-outbox")}</p>
          {!keepsForGood.value && <p>{t("keeps-not")}</p>}
        </section>
        {own.value && <Name />}
        <section>
          <h3>{t("help-code-title")}</h3>
          <p>{t("help-card")}</p>
          {own.value && (
            <p>
              <Rich id="help-code" args={{ code: spaced(own.value.personal) }} />
            </p>
          )}
          <AsGuest />
        </section>
        <section>
          <h3>{t("help-contact-title")}</h3>
          <p>{t("help-contact")}</p>
          {contact && (
            <p>
              <bdi>{contact}</bdi>
            </p>
          )}
        </section>
      </div>
    </Dialog>
  );
}

function Name() {
  const [name, setName] = useState(own.value?.name ?? "");
  const [answer, setAnswer] = useState("");
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      await tellName(name.trim());
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
        label={t("entry-name")}
        hint={t("entry-name-hint")}
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
