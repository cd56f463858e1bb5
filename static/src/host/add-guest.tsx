import { useState } from "preact/hooks";
import { Refused } from "../http";
import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { spaced } from "../personal";
import { Button } from "../ui/button";
import { closeDialog, Dialog } from "../ui/dialog";
import { paper, phone } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { Note } from "../ui/note";
import type { Place, Refusal } from "../wire";
import { addPaper, type PaperPerson } from "./session";

/** Somebody sits here who is not on the list: with a phone they scan the sign; without one they are added here. */
export function AddGuest({ place }: { place: Place }) {
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const [added, setAdded] = useState<PaperPerson | null>(null);
  const add = async () => {
    setBusy(true);
    setWhy(null);
    try {
      setAdded(await addPaper());
    } catch (error) {
      setWhy(error instanceof Refused ? error : { code: "net.answer", facts: {} });
    }
    setBusy(false);
  };
  if (added) return <Added person={added} onNext={() => setAdded(null)} />;
  return (
    <Dialog title={t(`add-guest-${place.kind}`)}>
      <div class="help">
        <section class="stack">
          <h3 class="row">
            <Icon of={phone} />
            {t("add-phone-title")}
          </h3>
          <p>{t(`add-phone-${place.kind}`)}</p>
        </section>
        <section class="stack">
          <h3 class="row">
            <Icon of={paper} />
            {t("add-paper-title")}
          </h3>
          <p>{t("add-paper")}</p>
          {why && (
            <Note state="stop" live>
              {refusalText(why)}
            </Note>
          )}
          <Button look="go" wide busy={busy} onClick={() => void add()}>
            {t("add-paper-do")}
          </Button>
        </section>
      </div>
    </Dialog>
  );
}

/** The personal code, large enough to be copied by hand onto a card. */
function Added({ person, onNext }: { person: PaperPerson; onNext: () => void }) {
  return (
    <Dialog
      title={t("added-title", { no: person.no })}
      actions={
        <>
          <Button look="go" data-autofocus onClick={closeDialog}>
            {t("added-done")}
          </Button>
          <Button onClick={onNext}>{t("added-next")}</Button>
        </>
      }
    >
      <div class="stack">
        <p>{t("added-write")}</p>
        <p class="added" role="status">
          <b>{t("guest", { no: person.no })}</b>
          <span class="added__code num" dir="ltr">
            {spaced(person.personal)}
          </span>
        </p>
        <p class="faint">{t("added-later")}</p>
      </div>
    </Dialog>
  );
}
