import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { closeDialog, Dialog } from "../../ui/dialog";
import { draftedStages, draftOf, dropDraft } from "../drafts";
import { outbox } from "../session";

/** Something that was written here and that nobody has got. */
interface Unsent {
  key: string;
  text: string;
  drop: () => void;
}

/** What was begun, and what was refused: it would be gone with the person. What still waits is not among it. */
export function unsent(): readonly Unsent[] {
  const begun = draftedStages().map((stage) => ({
    key: stage,
    text: draftOf(stage).text.trim(),
    drop: () => dropDraft(stage),
  }));
  const refused = (outbox.value?.refused.value ?? []).map(({ key, command }) => ({
    key,
    text: "text" in command && typeof command.text === "string" ? command.text : "",
    drop: () => outbox.peek()?.dismiss(key),
  }));
  return [...begun, ...refused].filter(({ text }) => text);
}

/** Before a tablet is handed on: nothing that was written goes without a word. */
export function UnsentDialog() {
  const found = unsent();
  const discard = () => {
    for (const { drop } of found) drop();
  };
  return (
    <Dialog
      title={t("lent-unsent")}
      actions={
        <>
          <Button look="go" data-autofocus onClick={closeDialog}>
            {t("lent-unsent-back")}
          </Button>
          <Button look="stop" onClick={discard}>
            {t("discard")}
          </Button>
        </>
      }
    >
      <div class="stack">
        <p>{t("lent-unsent-what")}</p>
        <ul class="stack">
          {found.map(({ key, text }) => (
            <Card key={key} text={text} />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
