import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { Note } from "../../ui/note";
import { refusedLines, saved, takeBack, waiting } from "./bulk-lines";

/** What became of the lines: how many are saved, and which ones were refused, and why. */
export function Outcome() {
  const refused = refusedLines.value;
  return (
    <>
      {saved.value > 0 && !waiting.value && <Note state="ok">{t("bulk-saved", { count: saved.value })}</Note>}
      {refused.length > 0 && (
        <Note state="stop" live>
          <p>{t("bulk-refused", { count: refused.length })}</p>
          <ul class="bulk__refused">
            {refused.map(({ sheet, why }) => (
              <li key={sheet.card}>
                <b dir="auto">{sheet.text}</b> {refusalText(why)}
              </li>
            ))}
          </ul>
          <Button size="small" onClick={takeBack}>
            {t("bulk-take-back")}
          </Button>
        </Note>
      )}
    </>
  );
}
