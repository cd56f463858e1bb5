import { useEffect } from "preact/hooks";
import { Way } from "../fate/way";
import { refusalText } from "../i18n/refusal";
import { lang, t } from "../i18n/speak";
import { NextSteps } from "../phone/promise";
import { Button } from "../ui/button";
import { LanguageChips } from "../ui/language-chips";
import { Announcer } from "../ui/live";
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
          <LanguageChips offered={undefined} label={t("ways-language")} />
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
