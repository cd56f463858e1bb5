import { t } from "../../i18n/speak";
import { more } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu } from "../../ui/menu";
import type { PersonInfo } from "../../wire";
import { nameInside } from "./people-words";
import { personItems } from "./person-items";

/** What can be done for somebody, behind three dots. */
export function PersonMenu({ person }: { person: PersonInfo }) {
  return (
    <Menu
      look="plain"
      square
      label={t("person-menu", { name: nameInside(person) })}
      items={() => personItems(person)}
    >
      <Icon of={more} />
    </Menu>
  );
}
