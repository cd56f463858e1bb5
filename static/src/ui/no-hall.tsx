import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import type { Refusal } from "../wire";
import { Button } from "./button";
import { offline } from "./drawings";
import { Note } from "./note";

/** Before the first view arrived. Says so only when it takes long. */
export function Starting({ away }: { away: boolean }) {
  return (
    <main class="phone stack" id="main">
      {away ? (
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
export function Refused({ why, again }: { why: Refusal; again: () => void }) {
  return (
    <main class="phone stack" id="main">
      <h1 class="question">{t("refused-title")}</h1>
      <Note state="stop" live>
        {refusalText(why)}
      </Note>
      <Button look="go" size="big" wide onClick={again}>
        {t("retry")}
      </Button>
    </main>
  );
}
