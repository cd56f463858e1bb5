import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { Button } from "../ui/button";
import { offline } from "../ui/drawings";
import { Note } from "../ui/note";
import type { Refusal } from "../wire";
import { away, code, start } from "./session";

/** Before the first view arrived. Says so only when it takes long. */
export function Starting() {
  return (
    <main class="phone stack" id="main">
      {away.value ? (
        <Note state="waiting" icon={offline} live>
          <b>{t("starting-away")}</b> {t("starting-away-hint")}
        </Note>
      ) : (
        <p class="sr" role="status">
          {t("starting")}
        </p>
      )}
    </main>
  );
}

/** The laptop refused the connection for good: the reason and the way back. */
export function Refused({ why }: { why: Refusal }) {
  return (
    <main class="phone stack" id="main">
      <h1 class="question">{t("refused-title")}</h1>
      <Note state="stop" live>
        {refusalText(why)}
      </Note>
      <Button look="go" size="big" wide onClick={() => code.value && start(code.value)}>
        {t("retry")}
      </Button>
    </main>
  );
}
