import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { people } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { EventInfo } from "../../wire";
import { askRehearsal } from "./begin-dialog";
import { DeleteButton } from "./delete";

/** In the settings of an event: rehearse it; of a rehearsal: delete it. */
export function RehearseThis({ event }: { event: EventInfo }) {
  const { code, rehearsal } = event;
  return (
    <section class="paper" aria-labelledby="settings-rehearsal">
      <h2 id="settings-rehearsal">{t(rehearsal ? "probe-delete" : "probe-this")}</h2>
      <p>{t(rehearsal ? "probe-delete-hint" : "probe-this-what")}</p>
      <div>
        {rehearsal ? (
          <DeleteButton code={code} />
        ) : (
          <Button onClick={() => askRehearsal(code)}>
            <Icon of={people} />
            {t("probe-open")}
          </Button>
        )}
      </div>
    </section>
  );
}
