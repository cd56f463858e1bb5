import { now } from "../../clock";
import { t } from "../../i18n/speak";
import { dayInWords } from "../../i18n/when";
import { event } from "../../store";

/** Beside the words on privacy: how long the data are kept, where that has been said. */
export function KeptUntil() {
  const until = event.value?.until;
  return until ? <p>{t("kept-until", { date: dayInWords(until, now()) })}</p> : null;
}
