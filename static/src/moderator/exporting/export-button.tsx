import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { paper } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { askExport } from "./export-dialog";

/** The way to all files of an event. */
export function ExportButton({ size, wide }: { size?: "small"; wide?: boolean }) {
  return (
    <Button size={size} wide={wide} onClick={askExport}>
      <Icon of={paper} />
      {t("exports")}
    </Button>
  );
}
