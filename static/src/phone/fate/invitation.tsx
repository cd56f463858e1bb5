import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import { myCards } from "../mine";
import { FateDialog } from "./ask";

/** When the event is over: what became of all of one's cards. */
export function FateInvitation() {
  if (!myCards.value.length) return null;
  return (
    <section class="stack" aria-labelledby="fate">
      <h2 class="section" id="fate">
        {t("way-mine")}
      </h2>
      <p>{t("way-mine-what")}</p>
      <Button look="go" wide onClick={() => showDialog(<FateDialog />)}>
        {t("way-look")}
      </Button>
    </section>
  );
}
