import { useEffect, useState } from "preact/hooks";
import { now } from "../clock";
import { isAway, Refused } from "../http";
import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { dayInWords } from "../i18n/when";
import { refusal } from "../store";
import { Button } from "../ui/button";
import { next } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { LineField } from "../ui/line-field";
import { Note } from "../ui/note";
import type { Refusal } from "../wire";
import { LanguageChips } from "./language";
import { checkCode, code, goTo, type OpenEvent, openEvents } from "./session";

/** Asks for the code on the screen; events that are open can be chosen without typing. */
export function CodeEntry() {
  const [typed, setTyped] = useState("");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Refusal | null>(refusal.peek());
  const [events, setEvents] = useState<readonly OpenEvent[]>([]);
  useEffect(() => {
    openEvents().then(setEvents, () => setEvents([]));
  }, []);

  const go = async (wanted: string) => {
    setBusy(true);
    try {
      goTo(await checkCode(wanted));
    } catch (error) {
      setTrouble(error instanceof Refused ? error : { code: "net.answer", facts: {} });
    } finally {
      setBusy(false);
    }
  };
  const submit = (submitted: Event) => {
    submitted.preventDefault();
    if (!busy && typed.trim()) void go(typed);
  };
  const tried = trouble && !isAway(trouble) && code.value && !typed ? code.value : null;
  return (
    <main class="phone join" id="main">
      <LanguageChips />
      <h1 class="question">{t("code-title")}</h1>
      <form class="join" onSubmit={submit}>
        <LineField
          id="code"
          label={t("code-label")}
          hint={t("code-hint")}
          code
          value={typed}
          onInput={setTyped}
          maxLength={12}
          wrong={Boolean(trouble)}
        />
        {trouble && (
          <Note state="stop" live>
            {tried && (
              <>
                <b>
                  <bdi>{tried}</bdi>
                </b>
                <br />
              </>
            )}
            {refusalText(trouble)}
          </Note>
        )}
        <Button
          type="submit"
          look="go"
          size="big"
          wide
          busy={busy}
          reason={typed.trim() ? null : t("code-empty")}
        >
          {t("code-go")}
          <Icon of={next} turn />
        </Button>
      </form>
      {events.length > 0 && (
        <section>
          <h2 class="section">{t("code-open")}</h2>
          <ul class="cards">
            {events.map((open) => (
              <li key={open.code}>
                <button type="button" class="card card--go" onClick={() => void go(open.code)}>
                  <b dir="auto">{open.title}</b>
                  <span class="card__meta">
                    {[dayInWords(open.date, now()), open.place].filter(Boolean).join(" · ")}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
