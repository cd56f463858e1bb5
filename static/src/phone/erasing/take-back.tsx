import { t } from "../../i18n/speak";
import { event, own } from "../../store";
import { Button } from "../../ui/button";
import { closeDialog, Dialog, showDialog } from "../../ui/dialog";
import { outbox } from "../session";

/** In the help: leave, and nothing of one's own stays. Once the event is over only the moderators can do that. */
export function TakeBack() {
  if (!own.value) return null;
  if (event.value?.status === "closed") return <p>{t("take-back-over")}</p>;
  return (
    <div class="stack">
      <p>{t("take-back-hint")}</p>
      <Button look="stop" onClick={() => showDialog(<TakeBackDialog />)}>
        {t("take-back")}
      </Button>
    </div>
  );
}

/** Says what goes, and asks once. The laptop's answer is its goodbye: see `dropped.tsx`. */
function TakeBackDialog() {
  const count = own.value?.cards.length ?? 0;
  const go = () => {
    closeDialog();
    void outbox.peek()?.send({ kind: "person.erase" });
  };
  return (
    <Dialog
      title={t("take-back-ask")}
      actions={
        <>
          <Button look="stop" onClick={go}>
            {t("take-back-yes")}
          </Button>
          <Button data-autofocus onClick={closeDialog}>
            {t("take-back-no")}
          </Button>
        </>
      }
    >
      <div class="stack">
        <p>{t("take-back-cards", { count })}</p>
        <p>{t("take-back-more")}</p>
        <p>
          <b>{t("take-back-final")}</b>
        </p>
      </div>
    </Dialog>
  );
}
