import { useEffect, useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { Note } from "../../ui/note";
import { QrCode } from "../../ui/qr-code";
import { StatusLine } from "../../ui/status";
import type { Refusal } from "../../wire";
import type { HallInfo } from "../api";
import { LineField } from "../details/field";
import { Covered } from "./covered";
import { HoldToShow, useSecret } from "./secret";

const OF_THE_NAME = ["wifi.ssid", "wifi.ssid-long"];

interface WifiFieldsProps {
  hall: HallInfo;
  /** Why the last attempt was refused. */
  why: Refusal | null;
  onSave: (wifi: { ssid: string; password: string } | null) => Promise<boolean>;
}

/** The Wi-Fi whose code stands on the screen. Its password and its code are covered while the hall may look on. */
export function WifiFields({ hall, why, onSave }: WifiFieldsProps) {
  const [ssid, setSsid] = useState(hall.wifi?.ssid ?? "");
  const [password, setPassword] = useState(hall.wifi?.password ?? "");
  const [saved, setSaved] = useState(false);
  const { shown, covered, held, setHeld } = useSecret(hall.mirrored);
  useEffect(() => setSaved(false), [ssid, password]);
  const wrong = why?.code.startsWith("wifi.") ? why : null;
  const ofName = wrong !== null && OF_THE_NAME.includes(wrong.code);
  const odd = [...ssid].some((sign) => sign > "~");
  const same = ssid === (hall.wifi?.ssid ?? "") && password === (hall.wifi?.password ?? "");
  const save = async () => setSaved(await onSave(ssid.trim() ? { ssid: ssid.trim(), password } : null));
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{t("wifi-title")}</h3>
      <div class="fields__row">
        <LineField
          label={t("wifi-name")}
          value={ssid}
          max={32}
          error={wrong && ofName ? refusalText(wrong) : undefined}
          onInput={setSsid}
        />
        <LineField
          label={t("wifi-password")}
          type={shown ? "text" : "password"}
          value={password}
          max={64}
          error={wrong && !ofName ? refusalText(wrong) : undefined}
          onInput={setPassword}
        />
      </div>
      <p class="field__hint">{t("wifi-hint")}</p>
      {odd && !same && <Note state="waiting">{t("warning-wifi-not-ascii")}</Note>}
      <div class="row row--wrap">
        <Button type="submit" size="small" reason={same ? t("wifi-same") : null}>
          {t("wifi-save")}
        </Button>
        {covered && <HoldToShow held={held} onHold={setHeld} of={t("wifi-password")} />}
        {saved && <StatusLine state="saved">{t("wifi-saved")}</StatusLine>}
      </div>
      {hall.wifi && hall.wifi_qr && (
        <Covered shown={shown}>
          <QrCode qr={hall.wifi_qr} label={t("wifi-code-alt", { name: hall.wifi.ssid })} />
        </Covered>
      )}
      {covered && <p class="field__hint">{t("secret-why")}</p>}
    </form>
  );
}
