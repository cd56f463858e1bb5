import { useId } from "preact/hooks";
import { dirOf } from "../../i18n/languages";
import { lang, t } from "../../i18n/speak";
import { OFFERS, type Offer } from "./all";

interface OfferFieldProps {
  chosen: readonly string[];
  error?: string;
  onChange: (languages: readonly string[]) => void;
}

/** Which languages phones and host pages offer, each by its own name; those that nobody has proofread stand apart. */
export function OfferField({ chosen, error, onChange }: OfferFieldProps) {
  const id = useId();
  const toggle = (code: string, on: boolean) =>
    onChange(OFFERS.map((one) => one.code).filter((one) => (one === code ? on : chosen.includes(one))));
  const list = (offers: readonly Offer[], labelledBy?: string) => (
    <ul class="offers__list" aria-labelledby={labelledBy}>
      {offers.map((one) => (
        <li key={one.code}>
          <OfferLine offer={one} chosen={chosen.includes(one.code)} onChange={(on) => toggle(one.code, on)} />
        </li>
      ))}
    </ul>
  );
  const unread = OFFERS.filter((one) => !one.read);
  return (
    <fieldset class="offers">
      <legend class="field__label">{t("field-languages")}</legend>
      <p class="field__hint">{t("languages-what")}</p>
      {list(OFFERS.filter((one) => one.read))}
      {unread.length > 0 && (
        <>
          <p class="offers__unread" id={id}>
            {t("languages-unread")}
          </p>
          {list(unread, id)}
          <p class="field__hint">{t("languages-unread-what")}</p>
        </>
      )}
      {error && <span class="field__error">{error}</span>}
    </fieldset>
  );
}

interface OfferLineProps {
  offer: Offer;
  chosen: boolean;
  onChange: (on: boolean) => void;
}

/** Its own name, and what the panel's language calls it. */
function OfferLine({ offer: { code, name, called }, chosen, onChange }: OfferLineProps) {
  const here = called[lang.value] ?? called.de ?? "";
  return (
    <label class="choice choice--told">
      <input type="checkbox" checked={chosen} onChange={(input) => onChange(input.currentTarget.checked)} />
      <span>
        <b>
          <bdi lang={code} dir={dirOf(code)}>
            {name}
          </bdi>
        </b>
        {here !== name && <small>{here}</small>}
      </span>
    </label>
  );
}
