import { t } from "../../i18n/speak";
import { codes } from "../api";
import { codesVersion } from "../codes";
import { useLoad } from "../load";

/** For people without a phone: a tablet that is handed from one to the next. */
export function LentDevice({ code }: { code: string }) {
  const { value } = useLoad(() => codes(code), [code, codesVersion.value]);
  const address = value?.page.text;
  return (
    <section class="paper" aria-labelledby="lent-device">
      <h2 id="lent-device">{t("lent-device")}</h2>
      <p>{t("lent-device-what")}</p>
      {address && (
        <p class="invite__url" dir="ltr">
          {address}?lent
        </p>
      )}
    </section>
  );
}
