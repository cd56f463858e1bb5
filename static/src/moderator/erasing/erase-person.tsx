import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import type { MenuItem } from "../../ui/menu";
import type { PersonInfo } from "../../wire";
import { nameInside } from "../places/people-words";
import { ask } from "../session";

export function erasePersonItem(person: PersonInfo): MenuItem {
  return { label: t("erase-person"), onPick: () => showDialog(<ErasePerson person={person} />) };
}

/** With all that they wrote, or without. */
function ErasePerson({ person }: { person: PersonInfo }) {
  const [texts, setTexts] = useState(false);
  const erase = async () => {
    const ack = await ask({ kind: "person.erase", person: person.id, texts });
    if (ack.ok) announce(t("erase-person-said"));
    return ack;
  };
  return (
    <Ask
      stop
      title={t("erase-person-ask", { name: nameInside(person) })}
      yes={t("erase-person-yes")}
      onYes={erase}
    >
      <p>{t("erase-person-what")}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={texts}
          onChange={(change) => setTexts(change.currentTarget.checked)}
        />
        {t("erase-person-texts")}
      </label>
      <p class="faint">{t("erase-person-names")}</p>
      <p>
        <b>{t("erase-final")}</b>
      </p>
    </Ask>
  );
}
