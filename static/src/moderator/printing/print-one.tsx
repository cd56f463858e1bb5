import { useEffect, useState } from "preact/hooks";
import { Refused } from "../../http";
import { LANGUAGES } from "../../i18n/languages";
import { refusalText } from "../../i18n/refusal";
import { lang, t } from "../../i18n/speak";
import { event } from "../../store";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Refusal } from "../../wire";
import { printout } from "../api";
import { LineField } from "../details/field";
import { Made, MadeFile } from "./made";
import { amountOf, canBeLarge, canBeLoose, nameOf, type Thing } from "./things";

const LARGEST_NUMBER = 9000;

/** One thing: in which language, how many, how large. Then it is made, and can be opened. */
export function PrintOne({ thing, onBack }: { thing: Thing; onBack: () => void }) {
  const amount = amountOf(thing);
  const [language, setLanguage] = useState(lang.peek());
  const [count, setCount] = useState(amount?.first ?? "");
  const [first, setFirst] = useState("1");
  const [large, setLarge] = useState(false);
  const [loose, setLoose] = useState(false);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<MadeFile | null>(null);
  const [why, setWhy] = useState<Refusal | null>(null);
  useEffect(() => () => made?.forget(), [made]);
  const wrong = amount && !isNumber(count, amount.most, amount.optional) ? amount.most : null;
  const wrongFirst = thing === "cards" && !isNumber(first, LARGEST_NUMBER, false);
  const print = async () => {
    if (busy || wrong !== null || wrongFirst) return;
    setBusy(true);
    setWhy(null);
    setMade(null);
    const query = {
      code: event.peek()?.code ?? "",
      what: thing,
      lang: language,
      ...(amount && count.trim() && { count: count.trim() }),
      ...(thing === "cards" && { first: first.trim() }),
      ...(loose && { loose: "1" }),
      ...(large && { paper: "a3" }),
    };
    try {
      const file = await printout("/api/moderator/print", query);
      setMade(new MadeFile(file, t(`printing-file-${thing}`, { code: query.code })));
      announce(t("printing-made", { what: nameOf(thing) }));
    } catch (error) {
      setWhy(error instanceof Refused ? error : new Refused("net.answer"));
    } finally {
      setBusy(false);
    }
  };
  const number = (most: number | null) =>
    most === null ? undefined : t("refused-print-count", { max: most });
  return (
    <Dialog title={nameOf(thing)}>
      <form
        class="stack"
        onSubmit={(submit) => {
          submit.preventDefault();
          void print();
        }}
      >
        <p>{t(`printing-${thing}-what`)}</p>
        {amount && (
          <LineField
            label={t(`printing-count-${thing}`)}
            hint={thing === "all" || thing === "material" ? t(`printing-count-${thing}-hint`) : undefined}
            value={count}
            max={4}
            autofocus
            error={number(wrong)}
            onInput={setCount}
          />
        )}
        {thing === "cards" && (
          <LineField
            label={t("printing-first")}
            hint={t("printing-first-hint")}
            value={first}
            max={4}
            error={number(wrongFirst ? LARGEST_NUMBER : null)}
            onInput={setFirst}
          />
        )}
        <fieldset class="choices">
          <legend class="field__label">{t("printing-language")}</legend>
          {LANGUAGES.map((one) => (
            <label class="choice" key={one.code}>
              <input
                type="radio"
                name="print-language"
                checked={language === one.code}
                onChange={() => setLanguage(one.code)}
              />
              <span lang={one.code}>{one.name}</span>
            </label>
          ))}
        </fieldset>
        {canBeLarge(thing) && (
          <label class="choice">
            <input
              type="checkbox"
              checked={large}
              onChange={(tick) => setLarge(tick.currentTarget.checked)}
            />
            {t("printing-large")}
          </label>
        )}
        {canBeLoose(thing) && (
          <label class="choice">
            <input
              type="checkbox"
              checked={loose}
              onChange={(tick) => setLoose(tick.currentTarget.checked)}
            />
            {t("printing-loose")}
          </label>
        )}
        {why && (
          <Note state="stop" live>
            {refusalText(why)}
          </Note>
        )}
        {made && <Made file={made} />}
        <div class="dialog__actions">
          <Button
            type="submit"
            look={made ? undefined : "go"}
            busy={busy}
            reason={number(wrong ?? (wrongFirst ? LARGEST_NUMBER : null))}
          >
            {t(busy ? "printing-busy" : made ? "printing-again" : "printing-make")}
          </Button>
          <Button onClick={onBack}>{t("printing-back")}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function isNumber(typed: string, most: number, optional: boolean): boolean {
  if (typed.trim() === "") return optional;
  const number = Number(typed);
  return /^\d+$/.test(typed.trim()) && number >= 1 && number <= most;
}
