import { useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { altOf, pictureOf } from "../../photos/words";
import { event } from "../../store";
import { Button } from "../../ui/button";
import { Dialog, dialogNow } from "../../ui/dialog";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Photo, Refusal } from "../../wire";
import { ask } from "../session";
import { AboutFields, type Belongs } from "./about-fields";

/** What is on a photo, where it belongs, or that it goes. */
export function EditPhoto({ photo, onDone }: { photo: Photo; onDone: () => void }) {
  const [value, setValue] = useState<Belongs>({
    caption: photo.caption,
    stage: photo.stage ?? "",
    place: photo.place ?? "",
  });
  const [removing, setRemoving] = useState(false);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const does = async (order: Parameters<typeof ask>[0], said: string) => {
    if (busy) return;
    setBusy(true);
    setWhy(null);
    const asked = dialogNow();
    const ack = await ask(order);
    setBusy(false);
    if (!ack.ok) return setWhy(ack);
    announce(said);
    if (dialogNow() === asked) onDone();
  };
  const save = () => {
    const caption = value.caption.trim();
    const stage = value.stage || null;
    const place = value.place || null;
    // Only what was changed here: another moderator may say something else about it.
    const about = {
      ...(caption !== photo.caption && { caption }),
      ...(stage !== photo.stage && { stage }),
      ...(place !== photo.place && { place }),
    };
    return does({ kind: "photo.edit", photo: photo.id, ...about }, t("photo-changed"));
  };
  return (
    <Dialog title={t("photo-no", { no: photo.no })} onClose={onDone}>
      <form
        class="stack"
        onSubmit={(submit) => {
          submit.preventDefault();
          void save();
        }}
      >
        <img
          class="photo__large"
          src={pictureOf(event.value?.code ?? "", photo, "large")}
          width={photo.width}
          height={photo.height}
          alt={altOf(photo)}
        />
        <AboutFields value={value} onChange={setValue} />
        {removing && (
          <Note state="stop" live>
            <p>{t("photos-remove-what")}</p>
            <p>{t("erase-photo-what")}</p>
          </Note>
        )}
        {why && (
          <Note state="stop" live>
            {refusalText(why)}
          </Note>
        )}
        <div class="dialog__actions">
          {removing ? (
            <>
              <Button
                look="stop"
                busy={busy}
                onClick={() => void does({ kind: "photo.remove", photo: photo.id }, t("photo-removed"))}
              >
                {t("photo-remove")}
              </Button>
              <Button
                look="stop"
                busy={busy}
                onClick={() => void does({ kind: "photo.erase", photo: photo.id }, t("erase-photo-said"))}
              >
                {t("erase-photo")}
              </Button>
              <Button onClick={() => setRemoving(false)}>{t("photo-keep")}</Button>
            </>
          ) : (
            <>
              <Button type="submit" look="go" busy={busy}>
                {t("photo-save")}
              </Button>
              <Button look="stop" onClick={() => setRemoving(true)}>
                {t("photo-remove")}
              </Button>
              <Button onClick={onDone}>{t("printing-back")}</Button>
            </>
          )}
        </div>
      </form>
    </Dialog>
  );
}
