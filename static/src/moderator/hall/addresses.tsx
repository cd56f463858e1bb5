import { t } from "../../i18n/speak";
import { Note } from "../../ui/note";
import type { Address, HallInfo } from "../api";

/** Under which address phones reach the laptop: in plain words, the likely one first. */
export function Addresses({ hall, onChange }: { hall: HallInfo; onChange: (address: string) => void }) {
  return (
    <fieldset class="choices choices--column">
      <legend class="field__label">{t("hall-address")}</legend>
      <p class="field__hint">{t("hall-address-hint")}</p>
      {!hall.addresses.length && <Note state="stop">{t("address-none")}</Note>}
      {hall.addresses.map((one, no) => (
        <label class="choice choice--told" key={one.address}>
          <input
            type="radio"
            name="address"
            checked={one.address === hall.address}
            onChange={() => onChange(one.address)}
          />
          <span>
            <b>
              {t(`medium-${one.medium}`)} <span class="num">{one.address}</span>
            </b>
            <small>{about(one, no === 0)}</small>
          </span>
        </label>
      ))}
      <p class="field__hint">{t("address-follows")}</p>
    </fieldset>
  );
}

function about(one: Address, first: boolean): string {
  if (!one.likely) return `${one.adapter}, ${t("address-unlikely")}`;
  return first ? `${one.adapter}, ${t("address-likely")}` : one.adapter;
}
