import { t } from "../i18n/speak";
import { Button } from "../ui/button";
import { closeDialog, Dialog, showDialog } from "../ui/dialog";
import { Note } from "../ui/note";
import { here } from "./my-place";
import { callHelp, comeBack, leave } from "./place-orders";

/** A quiet call: somebody comes. And the way out, for those who want to go. */
export function HelpCall() {
  const called = here.value.help;
  return (
    <Dialog title={t("help-call-title")}>
      <div class="stack">
        {called ? (
          <Note state="ok" live>
            {t("help-called")}
          </Note>
        ) : (
          <p>{t("help-call-text")}</p>
        )}
        <div class="dialog__actions dialog__actions--stack">
          {called ? (
            <Button onClick={() => callHelp(false)}>{t("help-take-back")}</Button>
          ) : (
            <Button look="go" data-autofocus onClick={() => callHelp(true)}>
              {t("help-call-do")}
            </Button>
          )}
          <Button onClick={() => showDialog(<LeaveDialog />)}>{t("leave")}</Button>
        </div>
      </div>
    </Dialog>
  );
}

/** In the help: going, and coming back. */
export function Leave() {
  if (here.value.left) {
    const back = () => {
      comeBack();
      closeDialog();
    };
    return (
      <div class="stack">
        <p>{t("left-note")}</p>
        <Button onClick={back}>{t("left-back")}</Button>
      </div>
    );
  }
  return (
    <div class="stack">
      <p>{t("leave-hint")}</p>
      <Button onClick={() => showDialog(<LeaveDialog />)}>{t("leave")}</Button>
    </div>
  );
}

function LeaveDialog() {
  const go = () => {
    leave();
    closeDialog();
  };
  return (
    <Dialog
      title={t("leave-title")}
      actions={
        <>
          <Button look="go" onClick={go}>
            {t("leave")}
          </Button>
          <Button data-autofocus onClick={closeDialog}>
            {t("leave-stay")}
          </Button>
        </>
      }
    >
      <p>{t("leave-text")}</p>
    </Dialog>
  );
}
