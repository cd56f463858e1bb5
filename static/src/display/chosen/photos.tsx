import { useEffect } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Words } from "../../i18n/text";
import { liesAt } from "../../places/board";
import { placeLong, placeSpoken } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { current, find, shelves } from "../../store";
import type { Photo } from "../../wire";
import { Frame } from "../frame";
import { usePages } from "../pages";
import { code } from "../session";
import { placeShown, shown } from "../shown";
import { Nothing } from "./nothing";

/** Photos of pinboards, one after the other. */
export function PhotosPicture() {
  const photos = photosShown();
  const { page, pages, shown: seen } = usePages(photos, 1);
  const photo = seen[0];
  const after = photos[(page + 1) % Math.max(1, pages)];
  useEffect(() => {
    // Fetched beforehand, so that the next one is there when its turn comes.
    if (after) new Image().src = address(after);
  }, [after?.id]);
  if (!photo) return <Nothing title={t("photos-title")} text={t("photos-none")} />;
  const place = photo.place ? find("place", photo.place) : undefined;
  const stage = photo.stage ? find("stage", photo.stage) : undefined;
  const title = photo.caption || (place && placeLong(place)) || t("photos-title");
  return (
    <Frame
      title={title}
      length={title.length}
      mark={place && <PlacePlate place={place} label={placeSpoken(place)} />}
      compact
      plain
      foot={
        <>
          {stage && (
            <p dir="auto">
              <Words of={stage.title} />
            </p>
          )}
          {pages > 1 && <p>{t("photo-of", { no: page + 1, count: pages })}</p>}
        </>
      }
    >
      <img
        class="d-photo"
        key={photo.id}
        src={address(photo)}
        width={photo.width}
        height={photo.height}
        alt={photo.caption ? t("photo-alt", { caption: photo.caption }) : t("photos-title")}
      />
    </Frame>
  );
}

/** Those of the chosen step and place; else those of the moment, and where there are none all that there are. */
function photosShown(): Photo[] {
  const { stage } = shown.value;
  const place = placeShown();
  const all = [...shelves.photo.value.values()]
    .filter((photo) => (!stage || photo.stage === stage) && (!place || liesAt(photo.place, place)))
    .sort((a, b) => a.no - b.no);
  const now = all.filter((photo) => photo.stage === current.value?.id);
  return stage || place || !now.length ? all : now;
}

function address(photo: Photo): string {
  return `/photos/${code}/${photo.id}`;
}
