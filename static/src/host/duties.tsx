import { t } from "../i18n/speak";
import { pen, people, speech } from "../ui/drawings";
import { Icon } from "../ui/icon";

/** What a host does, in three short sentences. */
export function Duties() {
  return (
    <section class="join__box">
      <h2>{t("duties-title")}</h2>
      <ul class="facts">
        <li>
          <Icon of={people} />
          {t("duty-greet")}
        </li>
        <li>
          <Icon of={speech} />
          {t("duty-tell")}
        </li>
        <li>
          <Icon of={pen} />
          {t("duty-sum")}
        </li>
      </ul>
    </section>
  );
}
