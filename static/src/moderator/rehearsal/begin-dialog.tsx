import { useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { newId } from "../../ids";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { Note } from "../../ui/note";
import { events, formats } from "../api";
import { LineField } from "../details/field";
import { useLoad } from "../load";
import { go } from "../route";
import { ChoiceField } from "../screens/select";
import { answered, begin, FEWEST, MOST, type Pace } from "./calls";

const PEOPLE = "40";
const PACES: readonly Pace[] = ["hall", "quick"];

/** Ask what is to be rehearsed; `code`: an event that is proposed. */
export function askRehearsal(code?: string): void {
  showDialog(<BeginDialog code={code} />);
}

async function choices(): Promise<readonly (readonly [string, string])[]> {
  const [lines, known] = await Promise.all([events(), formats()]);
  return [
    ...lines
      .filter((line) => !line.rehearsal)
      .map((line) => [`copy/${line.code}`, t("probe-of-event", { title: line.title })] as const),
    ...known.map((one) => [`format/${one.id}`, t("probe-of-format", { title: words(one.title) })] as const),
  ];
}

function BeginDialog({ code }: { code: string | undefined }) {
  const { value, refused } = useLoad(choices, []);
  const [event] = useState(newId);
  const [picked, setPicked] = useState<string | null>(code ? `copy/${code}` : null);
  const [people, setPeople] = useState(PEOPLE);
  const [pace, setPace] = useState<Pace>("hall");
  const of = picked ?? value?.[0]?.[0] ?? "";
  const count = Number(people);
  const wrong =
    !Number.isInteger(count) || count < FEWEST || count > MOST
      ? refusalText({ code: "rehearsal.people", facts: { min: FEWEST, max: MOST } })
      : undefined;
  const start = () =>
    answered(async () => {
      const [kind, name = ""] = of.split("/");
      const made = await begin(event, kind === "copy" ? { copy: name } : { format: name }, count, pace);
      go({ page: "event", code: made.code, tab: "run" });
    });
  return (
    <Ask
      title={t("probe-open")}
      yes={t("probe-begin")}
      reason={wrong ?? (value ? null : t("panel-loading"))}
      onYes={start}
    >
      <p>{t("probe-what")}</p>
      {refused && <Note state="stop">{refusalText(refused)}</Note>}
      <ChoiceField label={t("probe-of")} value={of} options={value ?? []} onChange={setPicked} />
      <LineField
        label={t("probe-people")}
        hint={t("probe-people-hint", { min: FEWEST, max: MOST })}
        value={people}
        max={3}
        error={wrong}
        onInput={setPeople}
      />
      <fieldset class="choices choices--column">
        <legend class="field__label">{t("probe-pace")}</legend>
        {PACES.map((one) => (
          <label class="choice" key={one}>
            <input type="radio" name="pace" checked={pace === one} onChange={() => setPace(one)} />
            {t(`probe-pace-${one}`)}
          </label>
        ))}
      </fieldset>
    </Ask>
  );
}
