import { useEffect, useState } from "preact/hooks";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { has, t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { Note } from "../../ui/note";
import { StatusLine } from "../../ui/status";
import type { Refusal } from "../../wire";
import { type Address, changeHall, type HallInfo, hallInfo } from "../api";
import { codesVersion } from "../codes";
import { LineField } from "../details/field";
import { useLoad } from "../load";

/** Under which address phones reach the laptop, and the Wi-Fi whose code stands on the screen. */
export function HallForm() {
  const { value, refused, set } = useLoad<HallInfo>(hallInfo, []);
  const [why, setWhy] = useState<Refusal | null>(null);
  const change = async (what: Parameters<typeof changeHall>[0]): Promise<boolean> => {
    setWhy(null);
    try {
      set(await changeHall(what));
      codesVersion.value += 1;
      return true;
    } catch (error) {
      setWhy(error instanceof Refused ? error : new Refused("net.answer"));
      return false;
    }
  };
  return (
    <section class="paper" aria-labelledby="hall-title">
      <h2 id="hall-title">{t("hall-title")}</h2>
      {(refused ?? (why && !why.code.startsWith("wifi.") ? why : null)) && (
        <Note state="stop" live>
          {refusalText(refused ?? why ?? { code: "net.away", facts: {} })}
        </Note>
      )}
      {value?.warnings.map((code) => (
        <Note state="waiting" key={code}>
          {warning(code)}
        </Note>
      ))}
      {value && <Addresses hall={value} onChange={(address) => void change({ address })} />}
      {value && <WifiFields hall={value} why={why} onSave={(wifi) => change({ wifi })} />}
    </section>
  );
}

function warning(code: string): string {
  const id = `warning-${code.replace(/\./g, "-")}`;
  return has(id) ? t(id) : code;
}

function Addresses({ hall, onChange }: { hall: HallInfo; onChange: (address: string) => void }) {
  return (
    <fieldset class="choices choices--column">
      <legend class="field__label">{t("hall-address")}</legend>
      <p class="field__hint">{t("hall-address-hint")}</p>
      {hall.addresses.map((one) => (
        <label class="choice" key={one.address}>
          <input
            type="radio"
            name="address"
            checked={one.address === hall.address}
            onChange={() => onChange(one.address)}
          />
          <span class="num">
            {one.address}
            <span class="faint"> · {adapter(one)}</span>
          </span>
        </label>
      ))}
      <p class="field__hint">{t("hall-test", { url: hall.url })}</p>
    </fieldset>
  );
}

function adapter(one: Address): string {
  return one.kind === "lan" ? one.adapter : t(`adapter-${one.kind}`, { name: one.adapter });
}

interface WifiFieldsProps {
  hall: HallInfo;
  /** Why the last attempt was refused. */
  why: Refusal | null;
  onSave: (wifi: { ssid: string; password: string } | null) => Promise<boolean>;
}

function WifiFields({ hall, why, onSave }: WifiFieldsProps) {
  const [ssid, setSsid] = useState(hall.wifi?.ssid ?? "");
  const [password, setPassword] = useState(hall.wifi?.password ?? "");
  const [saved, setSaved] = useState(false);
  useEffect(() => setSaved(false), [ssid, password]);
  const errorAt = (code: string) => (why?.code === code ? refusalText(why) : undefined);
  const odd = [...(ssid + password)].some((sign) => sign > "~");
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
          error={errorAt("wifi.ssid")}
          onInput={setSsid}
        />
        <LineField
          label={t("wifi-password")}
          value={password}
          max={63}
          error={errorAt("wifi.password")}
          onInput={setPassword}
        />
      </div>
      <p class="field__hint">{t("wifi-hint")}</p>
      {odd && !same && <Note state="waiting">{t("warning-wifi-not-ascii")}</Note>}
      <div class="row">
        <Button type="submit" size="small" reason={same ? t("wifi-same") : null}>
          {t("wifi-save")}
        </Button>
        {saved && <StatusLine state="saved">{t("wifi-saved")}</StatusLine>}
      </div>
    </form>
  );
}
