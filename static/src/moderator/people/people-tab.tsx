import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { clockTime } from "../../i18n/when";
import { PlacePlate } from "../../places/plate";
import { event, find, hall, shelves } from "../../store";
import { Button } from "../../ui/button";
import { check, more, paper } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu } from "../../ui/menu";
import type { PersonInfo } from "../../wire";
import { people as askPeople } from "../api";
import { LineField } from "../details/field";
import { erasePersonItem } from "../erasing/erase-person";
import { WhoIsHere } from "../here/who-is-here";
import { languageCalled } from "../languages/all";
import { useLoad } from "../load";
import { askPaper } from "../places/paper-dialog";
import { nameInside, personName } from "../places/people-words";
import { personItems } from "../places/person-items";
import { isAway } from "../presence";
import { LentDevice } from "../reception/lent";
import { Reception } from "../reception/reception";
import { Invite } from "./invite";

/** From so many people on one looks for somebody. */
const MANY = 12;

/** Who takes part, and another moderator's device. Names stand here only when people gave them. */
export function PeopleTab({ code }: { code: string }) {
  const [search, setSearch] = useState("");
  const everybody = [...shelves.person.value.values()].sort(byName);
  const here = everybody.filter((one) => !one.left);
  // Only the language is not among what the hall's news tell.
  const { value } = useLoad(() => askPeople(code), [code, everybody.length]);
  const languages = new Map(value?.map((one) => [one.person, one.lang]));
  const places = event.value?.places != null;
  const wanted = search.trim().toLocaleLowerCase();
  const shown = everybody.filter((one) => personName(one).toLocaleLowerCase().includes(wanted));
  return (
    <main class="sheet board two" id="main">
      <section class="paper" aria-labelledby="people-list">
        <div class="paper__head">
          <h2 id="people-list" class="grow">
            {t("people-title", { count: here.length })}
          </h2>
          {hall.value && (
            <p class="faint">
              {t("people-present", { count: here.filter((one) => !isAway(one.id)).length })}
            </p>
          )}
          {places && (
            <Button size="small" onClick={askPaper}>
              <Icon of={paper} />
              {t("paper-add")}
            </Button>
          )}
        </div>
        {everybody.length > MANY && (
          <LineField label={t("people-search")} value={search} onInput={setSearch} />
        )}
        {!everybody.length && <p>{t("people-none")}</p>}
        {everybody.length > 0 && (
          <table class="people">
            <thead>
              <tr>
                <th scope="col">{t("person-name")}</th>
                {places && <th scope="col">{t("person-place")}</th>}
                <th scope="col">{t("person-language")}</th>
                <th scope="col">{t("person-joined")}</th>
                <th scope="col">{t("person-there")}</th>
                <th scope="col">
                  <span class="sr">{t("person-menu-short")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((person) => (
                <Row key={person.id} person={person} lang={languages.get(person.id) ?? ""} places={places} />
              ))}
            </tbody>
          </table>
        )}
        {everybody.length > 0 && !shown.length && <p>{t("people-search-none")}</p>}
      </section>
      <div class="column">
        <Reception code={code} />
        <WhoIsHere code={code} />
        <Invite />
        <LentDevice code={code} />
      </div>
    </main>
  );
}

/** Those with a name first, by name; the others in the order they came; those who have gone at the end. */
function byName(a: PersonInfo, b: PersonInfo): number {
  return (
    Number(a.left) - Number(b.left) ||
    Number(!a.name) - Number(!b.name) ||
    a.name.localeCompare(b.name) ||
    a.no - b.no
  );
}

interface RowProps {
  person: PersonInfo;
  lang: string;
  /** The format has tables or rooms. */
  places: boolean;
}

function Row({ person, lang, places }: RowProps) {
  const language = languageCalled(lang);
  const place = person.place === null ? undefined : find("place", person.place);
  return (
    <tr data-left={person.left || undefined}>
      <th scope="row" dir="auto">
        {person.name || <span class="faint">{places ? personName(person) : t("person-unnamed")}</span>}
        {person.host !== null && <small>{t("seat-host")}</small>}
      </th>
      {places && <td>{place && <PlacePlate place={place} size="s" />}</td>}
      <td>{person.paper ? "" : language}</td>
      <td class="num">{clockTime(person.joined)}</td>
      <td>
        <Presence person={person} />
      </td>
      <td class="people__menu">
        <Menu
          look="plain"
          square
          label={t("person-menu", { name: nameInside(person) })}
          items={() => (places ? personItems(person) : [erasePersonItem(person)])}
        >
          <Icon of={more} />
        </Menu>
      </td>
    </tr>
  );
}

function Presence({ person }: { person: PersonInfo }) {
  if (person.left) return <span class="faint">{t("person-gone")}</span>;
  if (person.paper) return <>{t("person-paper")}</>;
  if (hall.value === null) return null;
  if (isAway(person.id)) return <span class="faint">{t("person-away")}</span>;
  return (
    <span class="there">
      <Icon of={check} />
      {t("person-present")}
    </span>
  );
}
