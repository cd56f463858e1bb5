import { t } from "../../../i18n/speak";
import { Button } from "../../../ui/button";
import { OPENER } from "./drawer";
import { close, isOpen, open } from "./found";

/** Opens and closes the proposals; they are looked for only when somebody asks. */
export function SuggestButton({ stage }: { stage: string }) {
  const shown = isOpen(stage);
  return (
    <Button id={OPENER} size="small" aria-expanded={shown} onClick={() => (shown ? close() : open(stage))}>
      {t("propose-title")}
    </Button>
  );
}
