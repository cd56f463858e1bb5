import { useState } from "preact/hooks";
import { t } from "../i18n/speak";
import { altOf, pictureOf } from "../photos/words";
import { event } from "../store";
import { Button } from "../ui/button";
import { closeDialog, Dialog, showDialog } from "../ui/dialog";
import { announce } from "../ui/live";
import type { Photo } from "../wire";
import { send } from "./session";

const CAPTION = 200;

/** What can be done with an own photo. */
export function PhotoMenu({ photo }: { photo: Photo }) {
  const [caption, setCaption] = useState(photo.caption);
  return (
    <Dialog title={t("photo-no", { no: photo.no })}>
      <form
        class="stack"
        onSubmit={(submit) => {
          submit.preventDefault();
          if (caption.trim() !== photo.caption) {
            send({ kind: "photo.edit", photo: photo.id, caption: caption.trim() });
            announce(t("photo-changed"));
          }
          closeDialog();
        }}
      >
        <img
          class="photo__large"
          src={pictureOf(event.value?.code ?? "", photo, "large")}
          width={photo.width}
          height={photo.height}
          alt={altOf(photo)}
        />
        <div class="field">
          <label class="field__label" for="photo-caption-new">
            {t("photo-caption")}
          </label>
          <input
            class="input"
            id="photo-caption-new"
            value={caption}
            maxLength={CAPTION}
            dir="auto"
            autocomplete="off"
            onInput={(input) => setCaption(input.currentTarget.value)}
          />
        </div>
        <div class="dialog__actions">
          <Button type="submit" look="go">
            {t("photo-save")}
          </Button>
          <Button look="stop" onClick={() => showDialog(<RemovePhoto photo={photo} />)}>
            {t("photo-remove")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function RemovePhoto({ photo }: { photo: Photo }) {
  return (
    <Dialog
      title={t("photo-remove-title")}
      actions={
        <>
          <Button
            look="stop"
            onClick={() => {
              send({ kind: "photo.remove", photo: photo.id });
              announce(t("photo-removed"));
              closeDialog();
            }}
          >
            {t("photo-remove")}
          </Button>
          <Button onClick={closeDialog}>{t("photo-keep")}</Button>
        </>
      }
    >
      <p>{t("photo-remove-what")}</p>
    </Dialog>
  );
}
