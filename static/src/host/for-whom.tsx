import { t } from "../i18n/speak";
import { check } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Id } from "../wire";
import { guests, nameOf } from "./guests";

interface ForWhomProps {
  value: Id | undefined;
  onChange: (person: Id | undefined) => void;
}

/** Whose card it is: nobody's in particular, or somebody's at the table; those without a phone first. */
export function ForWhom({ value, onChange }: ForWhomProps) {
  const people = [...guests.value].sort((a, b) => Number(b.paper) - Number(a.paper));
  if (!people.length) return null;
  const choices = [
    { id: undefined, name: t("for-nobody") },
    ...people.map((person) => ({ id: person.id as Id | undefined, name: nameOf(person) })),
  ];
  return (
    <fieldset class="for-whom">
      <legend class="label">{t("for-whom")}</legend>
      {choices.map(({ id, name }) => (
        <label class="for-whom__one" key={id ?? ""}>
          <input type="radio" name="for-whom" checked={value === id} onChange={() => onChange(id)} />
          <span class="chip">
            <Icon of={check} />
            <bdi>{name}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
