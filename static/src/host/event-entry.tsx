import { useState } from "preact/hooks";
import { t } from "../i18n/speak";
import { Button } from "../ui/button";
import { next } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { LineField } from "../ui/line-field";
import { Note } from "../ui/note";
import { CODE_LENGTH } from "./entry";
import { LanguageChips } from "./language";
import { cleanCode, code, goTo } from "./session";

/** The address leads to no event: its code can be typed. That of the host card is kept. */
export function EventEntry() {
  const [typed, setTyped] = useState("");
  const wanted = cleanCode(typed);
  const lacking = wanted.length !== CODE_LENGTH && t("entry-event-empty");
  return (
    <form
      class="join-page"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (!lacking) goTo(wanted);
      }}
    >
      <main class="phone join entry" id="main">
        <LanguageChips />
        <h1 class="question">{t("entry-title")}</h1>
        {code.value && (
          <Note state="stop" live>
            <b>
              <bdi>{code.value}</bdi>
            </b>
            <br />
            {t("refused-event-unknown")}
          </Note>
        )}
        <LineField
          code
          maxLength={12}
          id="event-code"
          label={t("entry-event")}
          hint={t("entry-event-hint")}
          value={typed}
          wrong={Boolean(code.value)}
          onInput={setTyped}
        />
      </main>
      <div class="join__go">
        <Button type="submit" look="go" size="big" wide reason={lacking}>
          {t("entry-next")}
          <Icon of={next} turn />
        </Button>
      </div>
    </form>
  );
}
