import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { PlaceChoice } from "../../places/choice";
import { find } from "../../store";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import type { Id } from "../../wire";
import { LineField } from "../details/field";
import { ask } from "../session";
import { personName } from "./people-words";
import { everybody } from "./seating";
import { kindNow } from "./walks";

const SHOWN = 60;

/** Ask who must stay where: a wheelchair fits at one table, somebody cannot walk far. */
export function askStay(): void {
  showDialog(<StayDialog />);
}

function StayDialog() {
  const [person, setPerson] = useState<Id | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLocaleLowerCase();
  const people = everybody().filter((one) => one.host === null);
  const shown = people.filter(
    (one) => one.id === person || personName(one).toLocaleLowerCase().includes(wanted),
  );
  const reason = !person ? t("stay-who-first") : !place ? t(`merge-place-first-${kindNow()}`) : null;
  return (
    <Ask
      title={t("stay-title")}
      yes={t("stay-do")}
      reason={reason}
      onYes={() => ask({ kind: "person.stay", person: person ?? "", place })}
    >
      <LineField label={t("people-search")} value={search} autofocus onInput={setSearch} />
      <fieldset class="choices choices--column choices--long">
        <legend class="field__label">{t("stay-who")}</legend>
        {shown.slice(0, SHOWN).map((one) => (
          <label class="choice" key={one.id}>
            <input
              type="radio"
              name="stay-who"
              checked={person === one.id}
              onChange={() => {
                setPerson(one.id);
                if (!place && one.place && !find("place", one.place)?.closed) setPlace(one.place);
              }}
            />
            <span class="grow" dir="auto">
              {personName(one)}
            </span>
          </label>
        ))}
        {!shown.length && <p class="faint">{t("people-search-none")}</p>}
      </fieldset>
      <fieldset class="choices choices--places">
        <legend class="field__label">{t("stay-where")}</legend>
        <PlaceChoice name="stay-where" value={place} onChange={setPlace} />
      </fieldset>
      <p class="faint">{t("stay-what")}</p>
    </Ask>
  );
}
