import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { paper } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { askExport } from "./export-dialog";

/** The way to all files of an event. */
export function ExportButton(look: { size?: "small"; wide?: boolean; class?: string }) {
  return (
    <Button {...look} onClick={askExport}>
      <Icon of={paper} />
      {t("exports")}
    </Button>
  );
}
