import { t } from "../../i18n/speak";
import { shelves } from "../../store";
import { Button } from "../../ui/button";
import { paper, pen, photo } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { askBulk } from "../bulk/bulk-dialog";
import { ExportButton } from "../exporting/export-button";
import { askPhotos } from "../photos/photos-dialog";
import { askPrint } from "./print-dialog";

/** What is on paper: print it, type it in, photograph it. */
export function PaperPart() {
  return (
    <section class="rail__part tools" aria-labelledby="side-paper">
      <h2 id="side-paper">{t("side-paper")}</h2>
      <Button size="small" wide onClick={askPrint}>
        <Icon of={paper} />
        {t("printing")}
      </Button>
      <ExportButton size="small" wide />
      <Button size="small" wide onClick={askBulk}>
        <Icon of={pen} />
        {t("bulk")}
      </Button>
      <Button size="small" wide onClick={askPhotos}>
        <Icon of={photo} />
        <span class="grow">{t("photos")}</span>
        {shelves.photo.value.size > 0 && <span class="num">{shelves.photo.value.size}</span>}
      </Button>
    </section>
  );
}
