import { useState } from "preact/hooks";
import { LANGUAGES } from "../../i18n/languages";
import { refusalText } from "../../i18n/refusal";
import { lang, t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { Dialog, showDialog } from "../../ui/dialog";
import { Note } from "../../ui/note";
import { StatusLine } from "../../ui/status";
import { useLoad } from "../load";
import { report } from "../report/report";
import { kinds } from "./calls";
import { useMaking } from "./making";

/** Everything that can leave the laptop as a file. */
export function askExport(): void {
  showDialog(<ExportDialog />);
}

function ExportDialog() {
  const [language, setLanguage] = useState(lang.peek());
  const { finals } = report.value;
  const [version, setVersion] = useState(0);
  const { value, refused } = useLoad(kinds, []);
  const { making, saved, why, make, stop } = useMaking();
  return (
    <Dialog title={t("exports")}>
      <div class="stack">
        <p>{t("exports-hint")}</p>
        <fieldset class="choices">
          <legend class="field__label">{t("exports-language")}</legend>
          {LANGUAGES.map((one) => (
            <label class="choice" key={one.code}>
              <input
                type="radio"
                name="export-language"
                checked={language === one.code}
                onChange={() => setLanguage(one.code)}
              />
              <span lang={one.code}>{one.name}</span>
            </label>
          ))}
        </fieldset>
        {finals.length > 0 && (
          <fieldset class="choices">
            <legend class="field__label">{t("editor-export-version")}</legend>
            {[0, ...finals.map((one) => one.version).reverse()].map((one) => (
              <label class="choice" key={one}>
                <input
                  type="radio"
                  name="export-version"
                  checked={version === one}
                  onChange={() => setVersion(one)}
                />
                {one ? t("editor-export-final", { version: one }) : t("editor-export-now")}
              </label>
            ))}
          </fieldset>
        )}
        {refused && <Note state="stop">{refusalText(refused)}</Note>}
        <ul class="printlist" aria-label={t("exports")}>
          {value?.map((kind) => (
            <li key={kind.id}>
              <button
                type="button"
                class="printlist__one"
                aria-disabled={making ? true : undefined}
                onClick={() => void make(kind, language, kind.id === "eventkit" ? 0 : version)}
              >
                <b>{t("exports-make", { what: t(`exports-${kind.id}`) })}</b>
                <span>
                  {t(`exports-${kind.id}-what`)}
                  {version > 0 && kind.id === "eventkit" && ` ${t("editor-export-whole")}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <div class="making">
          {making && (
            <div class="making__step">
              <StatusLine state="waiting">{making}</StatusLine>
              <Button size="small" onClick={stop}>
                {t("exports-cancel")}
              </Button>
            </div>
          )}
          {saved && (
            <Note state="ok" live>
              {saved}
            </Note>
          )}
          {why && (
            <Note state={why.code === "export.cancelled" ? undefined : "stop"} live>
              {refusalText(why)}
            </Note>
          )}
        </div>
      </div>
    </Dialog>
  );
}
