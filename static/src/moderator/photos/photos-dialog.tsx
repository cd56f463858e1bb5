import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { ChoosePhoto } from "../../photos/choose";
import { PhotoQueue } from "../../photos/queue";
import { sendPhoto } from "../../photos/sending";
import { current, event, shelves } from "../../store";
import { Button } from "../../ui/button";
import { closeDialog, Dialog, showDialog } from "../../ui/dialog";
import { RemovedPhotos } from "../erasing/removed-photos";
import { AboutFields, type Belongs } from "./about-fields";
import { PhotoLine } from "./photo-line";

/** Photos of pinboards: add some, say what is on them and where they belong, show them on the screen. */
export function askPhotos(): void {
  showDialog(<PhotosDialog />);
}

function PhotosDialog() {
  const photos = [...shelves.photo.value.values()].sort((a, b) => b.no - a.no);
  return (
    <Dialog title={t("photos")} actions={<Button onClick={closeDialog}>{t("close")}</Button>}>
      <div class="stack">
        <p>{t("photos-what")}</p>
        <AddPhotos />
        <PhotoQueue />
        {photos.length > 0 && (
          <ul class="photolines" aria-label={t("photos")}>
            {photos.map((photo) => (
              <PhotoLine key={photo.id} photo={photo} onDone={askPhotos} />
            ))}
          </ul>
        )}
        <RemovedPhotos />
      </div>
    </Dialog>
  );
}

/** First where they belong, then the files: several from one table are chosen together. */
function AddPhotos() {
  const [where, setWhere] = useState<Belongs>(() => ({
    caption: "",
    stage: current.peek()?.id ?? "",
    place: "",
  }));
  const add = (files: readonly File[]) => {
    const { caption, stage, place } = where;
    const about = { caption: caption.trim(), ...(stage && { stage }), ...(place && { place }) };
    for (const file of files) sendPhoto(event.peek()?.code ?? "", file, about);
    if (files.length) setWhere({ ...where, caption: "" });
  };
  return (
    <fieldset class="photoadd stack">
      <legend class="field__label">{t("photos-add")}</legend>
      <AboutFields value={where} onChange={setWhere} />
      <ChoosePhoto label={t("photos-choose")} several look="go" onFiles={add} />
    </fieldset>
  );
}
