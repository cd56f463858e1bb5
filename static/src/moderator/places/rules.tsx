import { t } from "../../i18n/speak";
import { shelves } from "../../store";
import { Button } from "../../ui/button";
import { close, down, link, pin, plus, wheel } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu } from "../../ui/menu";
import type { PersonInfo } from "../../wire";
import { send } from "../session";
import { nameInside, namesList, placeCalled } from "./people-words";
import { askStay } from "./stay-dialog";
import { dissolve, groups } from "./together";
import { askTogether } from "./together-dialog";

/** Left: what holds in every round, whoever plans. */
export function Rules() {
  const people = [...shelves.person.value.values()].filter((person) => !person.left);
  const stays = people.filter((person) => person.stay !== null).sort((a, b) => a.no - b.no);
  const hosts = people.filter((person) => person.host !== null).length;
  return (
    <section class="rail__part" aria-labelledby="rules-title">
      <h2 id="rules-title">{t("rules-title")}</h2>
      <ul class="rules">
        {stays.map((person) => (
          <Stay key={person.id} person={person} />
        ))}
        {groups().map((group) => (
          <Together key={group[0]?.id} group={group} />
        ))}
        {hosts > 0 && (
          <li>
            <Icon of={pin} />
            <p>{t("rule-hosts", { count: hosts })}</p>
          </li>
        )}
      </ul>
      {!stays.length && !hosts && <p class="faint">{t("rules-none")}</p>}
      <Menu
        look="plain"
        items={[
          { label: t("rule-add-stay"), onPick: askStay },
          { label: t("rule-add-together"), onPick: () => askTogether(null) },
        ]}
      >
        <Icon of={plus} />
        {t("rule-add")}
        <Icon of={down} />
      </Menu>
    </section>
  );
}

function Stay({ person }: { person: PersonInfo }) {
  const rule = t("rule-stay", { name: nameInside(person), place: placeCalled(person.stay) });
  return (
    <li>
      <Icon of={wheel} />
      <p>{rule}</p>
      <Remove rule={rule} onPick={() => void send({ kind: "person.stay", person: person.id, place: null })} />
    </li>
  );
}

function Together({ group }: { group: readonly PersonInfo[] }) {
  const rule = t("rule-together", { names: namesList(group, 6) });
  return (
    <li>
      <Icon of={link} />
      <p>{rule}</p>
      <Remove rule={rule} onPick={() => void dissolve(group)} />
    </li>
  );
}

function Remove({ rule, onPick }: { rule: string; onPick: () => void }) {
  return (
    <Button look="plain" size="small" square aria-label={t("rule-remove", { rule })} onClick={onPick}>
      <Icon of={close} />
    </Button>
  );
}
