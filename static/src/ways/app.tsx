import { useEffect } from "preact/hooks";
import { Way } from "../fate/way";
import { LANGUAGES } from "../i18n/languages";
import { refusalText } from "../i18n/refusal";
import { chooseLanguage, lang, t } from "../i18n/speak";
import { NextSteps } from "../phone/promise";
import { Button } from "../ui/button";
import { check } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { Announcer, announce } from "../ui/live";
import { Note } from "../ui/note";
import { CodeField } from "./code-field";
import { again, type Reading, told, useReading, waits, why } from "./read";

/** What became of somebody's cards, to read: on any device, with the code from the phone or from a slip. */
export function App() {
  useReading();
  useEffect(() => {
    document.title = t("way-mine");
  }, [lang.value]);
  const known = told.value;
  return (
    <>
      <main class="phone" id="main">
        <div class="stack">
          <Languages />
          <h1 class="question">{t("way-mine")}</h1>
          {why.value && (known || waits.value) && (
            <Note state="waiting" live>
              <p>{refusalText(why.value)}</p>
              <Button onClick={again}>{t("retry")}</Button>
            </Note>
          )}
          {known ? <Told of={known} /> : waits.value ? <Asking /> : <CodeField />}
        </div>
      </main>
      <Announcer />
    </>
  );
}

function Asking() {
  return why.value ? null : <p role="status">{t("way-asking")}</p>;
}

function Told({ of }: { of: Reading }) {
  return (
    <>
      <p>
        <bdi>{of.title}</bdi>
      </p>
      <p>{t(of.closed ? "ways-closed" : "ways-running")}</p>
      {of.ways.length ? (
        <div class="ways">
          {of.ways.map((way) => (
            <Way key={way.card} way={way} />
          ))}
        </div>
      ) : (
        <p>{t("way-none")}</p>
      )}
      <NextSteps event={of} />
      {of.contact && <p>{t("ways-contact", { contact: of.contact })}</p>}
    </>
  );
}

/** The languages by their own names. */
function Languages() {
  return (
    <nav class="join__langs" aria-label={t("ways-language")}>
      {LANGUAGES.map(({ code, name, dir }) => (
        <button
          key={code}
          type="button"
          class="chip"
          lang={code}
          dir={dir}
          aria-current={code === lang.value ? "true" : undefined}
          onClick={() => chooseLanguage(code).catch(() => announce(t("refused-net-away")))}
        >
          {code === lang.value && <Icon of={check} />}
          {name}
        </button>
      ))}
    </nav>
  );
}
