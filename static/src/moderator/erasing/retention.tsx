import { useState } from "preact/hooks";
import { now } from "../../clock";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { dayInWords } from "../../i18n/when";
import { Button } from "../../ui/button";
import { Note } from "../../ui/note";
import { StatusLine } from "../../ui/status";
import type { EventInfo, Refusal } from "../../wire";
import { LineField } from "../details/field";
import { ask } from "../session";
import { yearAfter } from "./year";

const NEVER = "none";
type Choice = "proposed" | "date" | "none";

/** In the settings: until when the data are kept. A reminder; nothing is erased by itself. */
export function Retention({ event }: { event: EventInfo }) {
  const [choice, setChoice] = useState<Choice>(choiceOf(event.keep));
  const [day, setDay] = useState(choiceOf(event.keep) === "date" ? event.keep : (event.until ?? ""));
  const [why, setWhy] = useState<Refusal | null>(null);
  const [saved, setSaved] = useState(false);
  const keep = choice === "date" ? day : choice === "none" ? NEVER : "";
  const save = async () => {
    const ack = await ask({ kind: "event.edit", keep });
    setWhy(ack.ok ? null : ack);
    setSaved(ack.ok);
  };
  const proposed = yearAfter(event.date);
  const labels: Record<Choice, string> = {
    proposed: proposed
      ? t("retention-proposed-date", { date: dayInWords(proposed, now()) })
      : t("retention-proposed"),
    date: t("retention-date"),
    none: t("retention-none"),
  };
  return (
    <section class="paper" aria-labelledby="settings-retention">
      <h2 id="settings-retention">{t("retention")}</h2>
      <p>{t("retention-hint")}</p>
      <form
        class="stack"
        onSubmit={(submit) => {
          submit.preventDefault();
          void save();
        }}
      >
        <fieldset class="choices choices--column">
          <legend class="field__label">{t("retention-how")}</legend>
          {(Object.keys(labels) as Choice[]).map((one) => (
            <label class="choice" key={one}>
              <input
                type="radio"
                name="retention"
                checked={choice === one}
                onChange={() => {
                  setChoice(one);
                  setSaved(false);
                }}
              />
              {labels[one]}
            </label>
          ))}
        </fieldset>
        {choice === "date" && (
          <LineField type="date" label={t("retention-day")} value={day} onInput={setDay} />
        )}
        {why && (
          <Note state="stop" live>
            {refusalText(why)}
          </Note>
        )}
        <div class="row">
          <Button
            type="submit"
            reason={keep === event.keep || (choice === "date" && !day) ? t("details-same") : null}
          >
            {t("save")}
          </Button>
          {saved && <StatusLine state="saved">{t("retention-saved")}</StatusLine>}
        </div>
      </form>
    </section>
  );
}

function choiceOf(keep: string): Choice {
  return keep === NEVER ? "none" : keep ? "date" : "proposed";
}
