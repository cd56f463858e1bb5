import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { event } from "../../store";
import { Button } from "../../ui/button";
import { Note } from "../../ui/note";
import type { ReportInfo } from "../../wire";
import { LineField } from "../details/field";
import { send } from "../session";
import type { Candidate } from "./calls";
import { NameRow } from "./name-row";
import { report } from "./report";

interface NamesProps {
  candidates: readonly Candidate[] | null;
  fixed: boolean;
  onAgain: () => void;
}

/** Words that may be names of third persons: each stays or is blackened. */
export function Names({ candidates, fixed, onAgain }: NamesProps) {
  const { names } = report.value;
  const open = (candidates ?? []).filter((one) => names[one.word] === undefined);
  const likely = open.filter((one) => one.likely);
  const perhaps = open.filter((one) => !one.likely);
  const decided = Object.entries(names);
  const alsoTold = toldByOrganiser(names);
  const keepAll = () =>
    void send({ kind: "report.names", words: Object.fromEntries(open.map((one) => [one.word, "keep"])) });
  return (
    <section class="paper report" aria-labelledby="report-names">
      <h2 id="report-names">{t("editor-names")}</h2>
      <p>{t("editor-names-hint")}</p>
      {candidates && !open.length && <Note state="ok">{t("editor-names-none")}</Note>}
      {likely.length > 0 && <List title={t("editor-names-likely")} of={likely} fixed={fixed} />}
      {perhaps.length > 0 && <List title={t("editor-names-perhaps")} of={perhaps} fixed={fixed} />}
      <div class="row row--wrap">
        {open.length > 0 && !fixed && (
          <Button size="small" onClick={keepAll}>
            {t("editor-names-keep-all")}
          </Button>
        )}
        <Button size="small" look="plain" onClick={onAgain}>
          {t("editor-names-again")}
        </Button>
      </div>
      {!fixed && <OwnWord />}
      {alsoTold && <Note>{t("editor-names-told", { words: alsoTold })}</Note>}
      {decided.length > 0 && (
        <details class="named">
          <summary>{t("editor-names-decided", { count: decided.length })}</summary>
          <ul class="names" aria-label={t("editor-names-decided", { count: decided.length })}>
            {decided.map(([word, black]) => (
              <li class="name" key={word}>
                <p class="grow">
                  <b dir="auto">{word}</b>{" "}
                  <span class="faint">{t(black ? "editor-black" : "editor-stays")}</span>
                </p>
                {!fixed && (
                  <Button
                    size="small"
                    look="plain"
                    aria-label={t("editor-names-open-again", { word })}
                    onClick={() => void send({ kind: "report.names", words: { [word]: null } })}
                  >
                    {t("editor-change")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="faint">{t("editor-names-archive")}</p>
    </section>
  );
}

/** Blackened words that the organiser says about the event: nobody wants a contact without a name by accident. */
function toldByOrganiser(names: ReportInfo["names"]): string {
  const here = event.value;
  const said = here ? [here.title, here.organiser, here.contact, ...here.next.map((step) => step.what)] : [];
  return Object.keys(names)
    .filter((word) => names[word] && said.some((one) => one.includes(word)))
    .join(", ");
}

function List({ title, of, fixed }: { title: string; of: readonly Candidate[]; fixed: boolean }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="names" aria-label={title}>
        {of.map((one) => (
          <NameRow key={one.word} candidate={one} fixed={fixed} />
        ))}
      </ul>
    </>
  );
}

/** A word that no list found. */
function OwnWord() {
  const [word, setWord] = useState("");
  const blacken = async () => {
    const ack = await send({ kind: "report.names", words: { [word.trim()]: "blacken" } });
    if (ack.ok) setWord((now) => (now === word ? "" : now));
  };
  return (
    <form
      class="names__own"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (word.trim()) void blacken();
      }}
    >
      <LineField label={t("editor-own-word")} value={word} max={200} onInput={setWord} />
      <Button type="submit" reason={!word.trim() && t("editor-own-word-empty")}>
        {t("editor-blacken")}
      </Button>
    </form>
  );
}
