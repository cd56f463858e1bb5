import { useState } from "preact/hooks";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { hall } from "../../store";
import { Button } from "../../ui/button";
import { link as linkDrawing } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { QrCode } from "../../ui/qr-code";
import type { Refusal } from "../../wire";
import { hallInfo, newLink, type Qr } from "../api";
import { Covered } from "../hall/covered";
import { HoldToShow, useSecret } from "../hall/secret";
import { useLoad } from "../load";

/** Another device for the moderation: a link that works once. */
export function Invite() {
  const [made, setMade] = useState<{ url: string; qr: Qr } | null>(null);
  const [why, setWhy] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const { value } = useLoad(hallInfo, []);
  const { shown, covered, held, setHeld } = useSecret(value?.mirrored);
  const make = async () => {
    setBusy(true);
    setWhy(null);
    try {
      setMade(await newLink());
    } catch (error) {
      setWhy(error instanceof Refused ? error : new Refused("net.answer"));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="paper invite" aria-labelledby="invite-title">
      <h2 id="invite-title">{t("invite-title")}</h2>
      <p>{t("invite-what")}</p>
      <p class="faint">{t("moderators-on", { count: hall.value?.moderators ?? 1 })}</p>
      <div>
        <Button busy={busy} onClick={() => void make()}>
          {!busy && <Icon of={linkDrawing} />}
          {t(made ? "invite-another" : "invite-make")}
        </Button>
      </div>
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
      {made && (
        <div class="invite__link" role="status">
          <Covered shown={shown}>
            <QrCode qr={made.qr} label={t("invite-qr")} />
          </Covered>
          {covered && <HoldToShow held={held} onHold={setHeld} of={t("invite-link")} />}
          <p class="label">{t("invite-link")}</p>
          <p class="invite__url" dir="ltr">
            {shown ? made.url : t("secret-hidden")}
          </p>
          {covered && <p class="faint">{t("secret-why")}</p>}
          <p class="faint">{t("invite-once")}</p>
        </div>
      )}
    </section>
  );
}
