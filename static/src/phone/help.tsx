import { t } from "../i18n/speak";
import { Rich } from "../i18n/text";
import { keepsForGood } from "../keep";
import { spaced } from "../personal";
import { event, own } from "../store";
import { Dialog } from "../ui/dialog";
import { MyAnswer, TakeBack } from "./erasing";
import { places } from "./later";
import { OwnName } from "./own-name";
import { LevelBox, NextSteps, Privacy } from "./promise";
import { tellName } from "./session";
import { SharedSection } from "./shared/people";

const Leave = places.show((part) => part.Leave);

/** What this is, the way to another device, privacy, whom to ask. */
export function HelpDialog() {
  const here = event.value;
  return (
    <Dialog title={t("help")}>
      <div class="help">
        <section>
          <h3>{t("help-what-title")}</h3>
          <p>{t("help-what")}</p>
          <p>{t("help-outbox")}</p>
          {!keepsForGood.value && <p>{t("keeps-not")}</p>}
        </section>
        <PersonalCode />
        {own.value && <OwnName label={t("name-label")} hint={t("name-hint")} tell={tellName} />}
        <SharedSection />
        <MyAnswer />
        <section>
          <h3>{t("privacy-title")}</h3>
          {here && <Privacy event={here} />}
        </section>
        {here && <LevelBox event={here} />}
        {here && <NextSteps event={here} />}
        <section>
          <h3>{t("help-contact-title")}</h3>
          <p>{t("help-contact")}</p>
          {here?.contact && (
            <p>
              <bdi>{here.contact}</bdi>
            </p>
          )}
        </section>
        <section>
          <h3>{t("help-leave-title")}</h3>
          <div class="stack">
            {here?.places && own.value ? <Leave /> : <p>{t("help-leave")}</p>}
            <TakeBack />
          </div>
        </section>
      </div>
    </Dialog>
  );
}

function PersonalCode() {
  const personal = own.value?.personal;
  if (!personal) return null;
  return (
    <section>
      <h3>{t("help-code-title")}</h3>
      <p>
        <Rich id="help-code" args={{ code: spaced(personal) }} />
      </p>
    </section>
  );
}
