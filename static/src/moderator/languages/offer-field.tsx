import { dirOf } from "../../i18n/languages";
import { lang, t } from "../../i18n/speak";
import { OFFERS } from "./all";

interface OfferFieldProps {
  chosen: readonly string[];
  error?: string;
  onChange: (languages: readonly string[]) => void;
}

/** Which languages phones and host pages offer: each by its own name, what it is called here, and whether it was read. */
export function OfferField({ chosen, error, onChange }: OfferFieldProps) {
  const toggle = (code: string, on: boolean) =>
    onChange(OFFERS.map((one) => one.code).filter((one) => (one === code ? on : chosen.includes(one))));
  return (
    <fieldset class="offers">
      <legend class="field__label">{t("field-languages")}</legend>
      <p class="field__hint">{t("languages-what")}</p>
      <ul class="offers__list">
        {OFFERS.map(({ code, name, called, read }) => {
          const here = called[lang.value] ?? called.de ?? "";
          return (
            <li key={code}>
              <label class="choice choice--told">
                <input
                  type="checkbox"
                  checked={chosen.includes(code)}
                  onChange={(input) => toggle(code, input.currentTarget.checked)}
                />
                <span>
                  <b lang={code} dir={dirOf(code)}>
                    {name}
                  </b>
                  {here !== name && <small>{here}</small>}
                  {!read && <small>{t("languages-unread")}</small>}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {error && <span class="field__error">{error}</span>}
      <p class="field__hint">{t("languages-unread-what")}</p>
    </fieldset>
  );
}
