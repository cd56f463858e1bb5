import { useState } from "preact/hooks";
import { LANGUAGES } from "../../i18n/languages";
import { sayIn, t } from "../../i18n/speak";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Text } from "../../wire";
import { bare, LineByLanguage } from "../details/line-by-language";
import { ask } from "../session";

const MOST = 200;
const READY = ["back", "soon", "last-card", "quiet", "food"] as const;

/** Say something to all; it stays until it is taken away. */
export function askMessage(text: Text): void {
  showDialog(<MessageDialog before={text} />);
}

function MessageDialog({ before }: { before: Text }) {
  const [text, setText] = useState<Text>(before);
  const ready = async (id: string) => {
    const said = await Promise.all(
      LANGUAGES.map(async ({ code }) => [code, await sayIn(code, `message-${id}`)]),
    );
    setText(Object.fromEntries(said));
  };
  const show = async () => {
    const ack = await ask({ kind: "message.show", text: bare(text) });
    if (ack.ok) announce(t("said-message"));
    return ack;
  };
  return (
    <Ask
      title={t("message-write")}
      yes={t("message-show")}
      reason={Object.keys(bare(text)).length ? null : t("message-empty")}
      onYes={show}
    >
      <fieldset class="ready">
        <legend class="field__label">{t("message-ready")}</legend>
        {READY.map((id) => (
          <button type="button" class="chip chip--small" key={id} onClick={() => void ready(id)}>
            {t(`message-${id}`)}
          </button>
        ))}
      </fieldset>
      <LineByLanguage
        label="message-label"
        value={text}
        max={MOST}
        rows={2}
        hint={t("message-hint")}
        autofocus
        onChange={setText}
      />
      <Note>{t("message-what")}</Note>
    </Ask>
  );
}
