import { t } from "../i18n/speak";
import { person } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { code } from "./session";

/** The way to the page of everybody, where a host puts dots and answers like all others. It is the same person there. */
export function AsGuest() {
  return (
    <p>
      <a class="btn" href={`/${code.value}`}>
        <Icon of={person} />
        {t("as-guest")}
      </a>
    </p>
  );
}
