import { useState } from "preact/hooks";
import { LANGUAGES } from "../../i18n/languages";
import { isolate, t } from "../../i18n/speak";
import { readySentence } from "../../told/ready-sentences";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Message, Text } from "../../wire";
import { bare, LineByLanguage } from "../details/line-by-language";
import { ask } from "../session";

const MOST = 200;
const READY = ["back", "soon", "last-card", "quiet", "food"] as const;
export const NOTHING: Message = { text: {}, ready: null };

/** Say something to all; it stays until it is taken away. */
export function askMessage({ text, ready }: Message): void {
  showDialog(<MessageDialog before={{ text, ready }} />);
}

function MessageDialog({ before }: { before: Message }) {
  const [{ text, ready }, setSaid] = useState<Message>(before);
  const written = bare(text);
  const show = async () => {
    const ack = await ask({ kind: "message.show", text: written, ready });
    if (ack.ok) announce(t("said-message"));
    return ack;
  };
  return (
    <Ask
      title={t("message-write")}
      yes={t("message-show")}
      reason={Object.keys(written).length ? null : t("message-empty")}
      onYes={show}
    >
      <fieldset class="ready">
        <legend class="field__label">{t("message-ready")}</legend>
        {READY.map((id) => (
          <button
            type="button"
            class="chip chip--small"
            key={id}
            aria-pressed={ready === id}
            onClick={() => setSaid({ text: inOurLanguages(id), ready: id })}
          >
            {t(`ready-message-${id}`)}
          </button>
        ))}
      </fieldset>
      <p class="field__hint">{t("message-ready-what")}</p>
      <LineByLanguage
        label="message-label"
        value={text}
        max={MOST}
        rows={2}
        hint={t("message-hint")}
        autofocus
        ifEmpty={(code) => instead({ text: written, ready }, code)}
        onChange={(changed) => setSaid({ text: changed, ready: null })}
      />
      <Note>{t("message-what")}</Note>
    </Ask>
  );
}

/** Whoever moderates can read and change these; the others every page says by itself. */
function inOurLanguages(id: string): Text {
  return Object.fromEntries(LANGUAGES.map(({ code }) => [code, readySentence(id, code)]));
}

/** What they read in whose language nothing is written. */
function instead({ text, ready }: Message, code: string): string {
  if (ready) return t("message-instead", { text: isolate(readySentence(ready, code)) });
  return text.de ? t("message-german") : "";
}
