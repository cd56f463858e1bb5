import { t } from "../i18n/speak";
import { Rich } from "../i18n/text";
import { keepsForGood } from "../keep";
import { spaced } from "../personal";
import { OwnName } from "../phone/own-name";
import { event, own } from "../store";
import { Dialog } from "../ui/dialog";
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
        {own.value && <OwnName label={t("entry-name")} hint={t("entry-name-hint")} tell={tellName} />}
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
