import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { Note } from "../../ui/note";
import type { Id, PersonInfo } from "../../wire";
import { LineField } from "../details/field";
import { nameInside, namesList, personName } from "./people-words";
import { everybody } from "./seating";
import { groupOf, keepTogether } from "./together";

const SHOWN = 60;

/** Ask with whom somebody is to stay together; without a person, first who. */
export function askTogether(person: PersonInfo | null): void {
  showDialog(<TogetherDialog person={person} />);
}

function TogetherDialog({ person }: { person: PersonInfo | null }) {
  const [picked, setPicked] = useState<ReadonlySet<Id>>(
    () => new Set(person ? groupOf(person).map((one) => one.id) : []),
  );
  const [search, setSearch] = useState("");
  const people = everybody().filter((one) => one.host === null);
  const group = people.filter((one) => picked.has(one.id));
  const wanted = search.trim().toLocaleLowerCase();
  const shown = people.filter(
    (one) => picked.has(one.id) || personName(one).toLocaleLowerCase().includes(wanted),
  );
  const toggle = (id: Id) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  return (
    <Ask
      title={person ? t("together-title", { name: nameInside(person) }) : t("together-title-new")}
      yes={t("together-do")}
      reason={group.length < 2 ? t("together-two") : null}
      onYes={() => keepTogether(person ? groupOf(person) : [], group)}
    >
      <LineField label={t("people-search")} value={search} autofocus onInput={setSearch} />
      <fieldset class="choices choices--column choices--long">
        <legend class="field__label">{t("together-who")}</legend>
        {shown.slice(0, SHOWN).map((one) => (
          <label class="choice" key={one.id}>
            <input type="checkbox" checked={picked.has(one.id)} onChange={() => toggle(one.id)} />
            <span class="grow" dir="auto">
              {personName(one)}
            </span>
          </label>
        ))}
        {!shown.length && <p class="faint">{t("people-search-none")}</p>}
      </fieldset>
      {group.length > 1 && <p>{t("together-are", { names: namesList(group, 8) })}</p>}
      <Note>{t("together-what")}</Note>
    </Ask>
  );
}
