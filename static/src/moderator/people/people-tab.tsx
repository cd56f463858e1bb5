import { LANGUAGES } from "../../i18n/languages";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { clockTime } from "../../i18n/when";
import { find, hall } from "../../store";
import { check } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import { type PersonLine, people } from "../api";
import { useLoad } from "../load";
import { Invite } from "./invite";

/** Who takes part, and another moderator's device. Names stand here only when people gave them. */
export function PeopleTab({ code }: { code: string }) {
  const count = find("count", "event")?.people ?? 0;
  const { value, refused } = useLoad(() => people(code), [code, count]);
  const present = new Set(hall.value?.present);
  const here = value?.filter((one) => present.has(one.person)).length ?? 0;
  return (
    <main class="sheet board two" id="main">
      <section class="paper" aria-labelledby="people-list">
        <div class="paper__head">
          <h2 id="people-list" class="grow">
            {t("people-title", { count: value?.length ?? count })}
          </h2>
          <p class="faint">{t("people-present", { count: here })}</p>
        </div>
        {refused && <Note state="stop">{refusalText(refused)}</Note>}
        {value && !value.length && <p>{t("people-none")}</p>}
        {value && value.length > 0 && (
          <table class="people">
            <thead>
              <tr>
                <th scope="col">{t("person-name")}</th>
                <th scope="col">{t("person-language")}</th>
                <th scope="col">{t("person-joined")}</th>
                <th scope="col">{t("person-there")}</th>
              </tr>
            </thead>
            <tbody>
              {[...value].sort(byName).map((person) => (
                <Row key={person.person} person={person} present={present.has(person.person)} />
              ))}
            </tbody>
          </table>
        )}
      </section>
      <Invite />
    </main>
  );
}

function byName(a: PersonLine, b: PersonLine): number {
  if (Boolean(a.name) !== Boolean(b.name)) return a.name ? -1 : 1;
  return a.name.localeCompare(b.name) || a.joined - b.joined;
}

function Row({ person, present }: { person: PersonLine; present: boolean }) {
  const language = LANGUAGES.find((one) => one.code === person.lang)?.name ?? person.lang;
  return (
    <tr>
      <th scope="row" dir="auto">
        {person.name || <span class="faint">{t("person-unnamed")}</span>}
      </th>
      <td>{language}</td>
      <td class="num">{clockTime(person.joined)}</td>
      <td>
        {person.paper ? (
          t("person-paper")
        ) : present ? (
          <span class="there">
            <Icon of={check} />
            {t("person-present")}
          </span>
        ) : (
          <span class="faint">{t("person-away")}</span>
        )}
      </td>
    </tr>
  );
}
