import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import type { EventInfo } from "../../wire";
import { askErase } from "./erase-dialog";
import { ErasuresButton } from "./erasures-dialog";

/** In the settings of a real event: it goes off the laptop. Only once it is over. */
export function EraseEvent({ event }: { event: EventInfo }) {
  const open = event.status === "open";
  return (
    <section class="paper" aria-labelledby="settings-erase">
      <h2 id="settings-erase">{t("erase")}</h2>
      <p>{t("erase-hint")}</p>
      <div>
        <Button
          look="stop"
          reason={open && t("refused-erase-open")}
          showReason
          onClick={() => askErase(event)}
        >
          {t("erase")}
        </Button>
      </div>
      <div>
        <ErasuresButton />
      </div>
    </section>
  );
}
