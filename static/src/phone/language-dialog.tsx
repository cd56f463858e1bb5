import { t } from "../i18n/speak";
import { closeDialog, Dialog } from "../ui/dialog";
import { LanguageChips } from "./language";

export function LanguageDialog() {
  return (
    <Dialog title={t("language-choose")}>
      <LanguageChips onChosen={closeDialog} />
    </Dialog>
  );
}
