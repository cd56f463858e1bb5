import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { send } from "../session";
import type { Candidate, Example } from "./calls";

/** A word, where it stands, and the two answers. */
export function NameRow({ candidate, fixed }: { candidate: Candidate; fixed: boolean }) {
  const { word, texts, examples } = candidate;
  const decide = (what: "keep" | "blacken") => void send({ kind: "report.names", words: { [word]: what } });
  return (
    <li class="name">
      <div class="grow">
        <p>
          <b dir="auto">{word}</b> <span class="faint">{t("editor-name-texts", { count: texts })}</span>
        </p>
        {examples.map((one, no) => (
          <Context key={no} of={one} />
        ))}
      </div>
      {!fixed && (
        <div class="name__answers">
          <Button size="small" aria-label={t("editor-keep-word", { word })} onClick={() => decide("keep")}>
            {t("editor-keep")}
          </Button>
          <Button
            size="small"
            aria-label={t("editor-blacken-word", { word })}
            onClick={() => decide("blacken")}
          >
            {t("editor-blacken")}
          </Button>
        </div>
      )}
    </li>
  );
}

function Context({ of }: { of: Example }) {
  return (
    <p class="name__where" dir="auto">
      {of.no !== null && (
        <span class="faint num">{t("editor-card-no", { no: String(of.no).padStart(3, "0") })} </span>
      )}
      {of.before}
      <mark>{of.word}</mark>
      {of.after}
    </p>
  );
}
