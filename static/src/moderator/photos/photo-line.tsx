import { isolate, t } from "../../i18n/speak";
import { altOf, pictureOf, whereOf } from "../../photos/words";
import { event, stages } from "../../store";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import type { Photo } from "../../wire";
import { ask } from "../session";
import { EditPhoto } from "./edit-photo";

/** From these on all may see what the tables wrote, and their photos. */
const OPENING = new Set(["harvest", "cluster", "vote"]);

/** One photo: small, what is on it, where it belongs; show it, change it. */
export function PhotoLine({ photo, onDone }: { photo: Photo; onDone: () => void }) {
  const open = isOpen(photo);
  const name = photo.caption || t("photo-no", { no: photo.no });
  const show = async () => {
    const { stage, place } = photo;
    const ack = await ask({ kind: "screen.show", screen: "1", what: "photos", stage, place });
    if (ack.ok) announce(t("photos-shown"));
  };
  return (
    <li class="photoline">
      <img
        src={pictureOf(event.value?.code ?? "", photo, "small")}
        width={photo.width}
        height={photo.height}
        alt={altOf(photo)}
        loading="lazy"
      />
      <div class="photoline__words">
        <b dir="auto">{name}</b>
        <span class="faint">{whereOf(photo) || t("photos-nowhere")}</span>
        <div class="row row--wrap">
          <Button
            size="small"
            aria-label={t("photos-show-named", { photo: isolate(name) })}
            reason={open ? null : t("photos-not-open")}
            onClick={() => void show()}
          >
            {t("photos-show")}
          </Button>
          <Button
            size="small"
            aria-label={t("photos-edit-named", { photo: isolate(name) })}
            onClick={() => showDialog(<EditPhoto photo={photo} onDone={onDone} />)}
          >
            {t("photos-edit")}
          </Button>
        </div>
        {!open && <p class="faint photoline__why">{t("photos-not-open")}</p>}
      </div>
    </li>
  );
}

/** May the screen show it? What a table has made only when all may see what the tables wrote. */
function isOpen(photo: Photo): boolean {
  if (!photo.place || event.value?.places?.boards === "open") return true;
  return stages.value.some((stage) => OPENING.has(stage.activity) && stage.started !== null);
}
