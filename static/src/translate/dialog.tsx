import { useState } from "preact/hooks";
import { baseOf, dirOf, KNOWN } from "../i18n/languages";
import { t } from "../i18n/speak";
import { event } from "../store";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { closeDialog, Dialog, showDialog } from "../ui/dialog";
import { announce } from "../ui/live";
import type { Card as CardData, Colour } from "../wire";

const MOST = 600;

interface TranslateProps {
  card: CardData;
  colour?: Colour;
  save: (lang: string, text: string) => void;
  /** Where one goes on when the dialog is closed, if that was a dialog too. */
  back?: () => void;
}

/** For hosts and moderators: what a card says in another language. */
export function askTranslation(props: TranslateProps): void {
  showDialog(<TranslateDialog {...props} />);
}

function TranslateDialog({ card, colour, save, back }: TranslateProps) {
  const others = choices(card);
  const [lang, setLang] = useState(Object.keys(card.also ?? {})[0] ?? others[0]?.code ?? "en");
  const [text, setText] = useState(card.also?.[lang] ?? "");
  const choose = (code: string) => {
    const isTyped = text.trim() !== (card.also?.[lang] ?? "");
    const there = card.also?.[code];
    setLang(code);
    // Whoever sees only now that the language is wrong keeps what is typed.
    if (there !== undefined || !isTyped) setText(there ?? "");
  };
  const leave = () => {
    closeDialog();
    back?.();
  };
  const go = () => {
    save(lang, text.trim());
    leave();
    announce(t(text.trim() ? "translate-saved" : "translate-gone"));
  };
  return (
    <Dialog
      title={t("translate-title")}
      onClose={back}
      actions={
        <>
          <Button look="go" onClick={go}>
            {t("translate-save")}
          </Button>
          <Button onClick={leave}>{t("cancel")}</Button>
        </>
      }
    >
      <div class="stack">
        <Card as="div" dense text={card.text} lang={card.lang} colour={colour} />
        <label class="field">
          <span class="field__label">{t("translate-lang")}</span>
          <select class="input select" value={lang} onChange={(change) => choose(change.currentTarget.value)}>
            {others.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <div class="field">
          <label class="field__label" for="translation">
            {t("translate-text")}
          </label>
          <textarea
            id="translation"
            aria-describedby="translation-hint"
            class="input"
            rows={3}
            lang={lang}
            dir={dirOf(lang)}
            maxLength={MOST}
            data-autofocus
            value={text}
            onInput={(input) => setText(input.currentTarget.value)}
          />
          <span class="field__hint" id="translation-hint">
            {t("translate-hint")}
          </span>
        </div>
      </div>
    </Dialog>
  );
}

/** Those of the event first; a card may be in any other language. */
function choices(card: CardData) {
  const offered = event.peek()?.languages ?? [];
  const others = KNOWN.filter(({ code }) => code !== card.lang && code === baseOf(code));
  return [
    ...others.filter(({ code }) => offered.includes(code)),
    ...others.filter(({ code }) => !offered.includes(code)),
  ];
}
