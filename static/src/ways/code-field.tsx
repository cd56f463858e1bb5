import { useState } from "preact/hooks";
import { isAway } from "../http";
import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { Button } from "../ui/button";
import { LineField } from "../ui/line-field";
import { Note } from "../ui/note";
import { busy, open, why } from "./read";

/** The code from a slip is typed here; a scanned one brings it along. */
export function CodeField() {
  const [typed, setTyped] = useState("");
  return (
    <form
      class="stack"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (typed.trim() && !busy.value) void open(typed);
      }}
    >
      <p>{t("ways-code-what")}</p>
      <LineField
        id="reading-code"
        label={t("ways-code")}
        hint={t("ways-code-hint")}
        code
        value={typed}
        maxLength={20}
        onInput={setTyped}
      />
      {why.value && (
        <Note state={isAway(why.value) ? "waiting" : "stop"} live>
          {refusalText(why.value)}
        </Note>
      )}
      <Button
        type="submit"
        look="go"
        wide
        busy={busy.value}
        reason={typed.trim() ? null : t("ways-code-empty")}
      >
        {t("ways-open")}
      </Button>
    </form>
  );
}
