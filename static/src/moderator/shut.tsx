import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { Rich } from "../i18n/text";
import { Note } from "../ui/note";
import { entrance, entryRefusal } from "./entry";
import { Head } from "./head";

/** The door is shut, or nobody has answered yet: what to do, step by step. */
export function Shut() {
  const state = entrance.value;
  return (
    <>
      <Head title={t("start-title")} />
      <main class="sheet" id="main">
        {state === "asking" && <p role="status">{t("panel-loading")}</p>}
        {state === "away" && (
          <Note state="waiting" live>
            {t("refused-net-away")}
          </Note>
        )}
        {state === "shut" && (
          <div class="shut stack">
            <h1>{t("shut-title")}</h1>
            {entryRefusal.value && <Note state="stop">{refusalText(entryRefusal.value)}</Note>}
            <p>{t("shut-why")}</p>
            <ol class="shut__ways">
              <li>
                <Rich id="shut-printed" />
              </li>
              <li>
                <Rich id="shut-command" />
              </li>
              <li>
                <Rich id="shut-other" />
              </li>
              <li>
                <Rich id="shut-restart" />
              </li>
            </ol>
          </div>
        )}
      </main>
    </>
  );
}
