import { isolate, t } from "../i18n/speak";
import { ChoosePhoto } from "../photos/choose";
import { PhotoQueue } from "../photos/queue";
import { sendPhoto } from "../photos/sending";
import { altOf, pictureOf } from "../photos/words";
import { liesAt } from "../places/board";
import { placeName } from "../places/names";
import { current, event, shelves } from "../store";
import { Button } from "../ui/button";
import { showDialog } from "../ui/dialog";
import { check, more } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Photo, Place } from "../wire";
import { isRound, lastRound, underWay } from "./here";
import { PhotoMenu } from "./photo-dialogs";
import { caption, dropTaken, take, taken } from "./taken";

const CAPTION = 200;

/** The pinboard of the own place as a photo: for the screen and for the protocol. */
export function Photos({ place }: { place: Place }) {
  const photo = taken.value;
  const stage = current.value && isRound(current.value) ? current.value : lastRound.value;
  const send = () => {
    if (!photo) return;
    const about = { caption: photo.caption.trim(), ...(photo.stage && { stage: photo.stage }) };
    sendPhoto(event.peek()?.code ?? "", photo.file, about);
    dropTaken();
  };
  return (
    <section class="panel-box stack" id="photos" aria-labelledby="photos-box">
      <h2 class="section" id="photos-box">
        {t("photo-title")}
      </h2>
      <p>{t(`photo-what-${place.kind}`)}</p>
      {photo ? (
        <form
          class="stack"
          onSubmit={(submit) => {
            submit.preventDefault();
            send();
          }}
        >
          <p class="photo__chosen">
            <Icon of={check} />
            {t("photo-chosen")}
          </p>
          <div class="field">
            <label class="field__label" for="photo-caption">
              {t("photo-caption")}
            </label>
            <input
              class="input"
              id="photo-caption"
              value={photo.caption}
              maxLength={CAPTION}
              dir="auto"
              autocomplete="off"
              placeholder={altText(place)}
              aria-describedby="photo-caption-hint"
              onInput={(input) => caption(input.currentTarget.value)}
            />
            <span class="field__hint" id="photo-caption-hint">
              {t("photo-caption-hint")}
            </span>
          </div>
          <div class="row row--wrap">
            <Button type="submit" look="go">
              {t("photo-send")}
            </Button>
            <Button onClick={dropTaken}>{t("photo-drop")}</Button>
          </div>
        </form>
      ) : (
        <ChoosePhoto label={t("photo-take")} camera onFiles={([first]) => first && take(first, stage?.id)} />
      )}
      <PhotoQueue />
      <Own place={place} />
    </section>
  );
}

function altText(place: Place): string {
  return t("photo-alt-where", { where: isolate(placeName(place)) });
}

/** The photos of this place, the newest first. */
function Own({ place }: { place: Place }) {
  const going = new Set(
    underWay.value.flatMap((command) => (command.kind === "photo.remove" ? [command.photo] : [])),
  );
  const own = [...shelves.photo.value.values()]
    .filter((photo) => liesAt(photo.place, place) && !going.has(photo.id))
    .sort((a, b) => b.no - a.no);
  if (!own.length) return null;
  return (
    <ul class="photos" aria-label={t("photo-own")}>
      {own.map((photo) => (
        <One key={photo.id} photo={photo} />
      ))}
    </ul>
  );
}

function One({ photo }: { photo: Photo }) {
  return (
    <li class="photo">
      <img
        src={pictureOf(event.value?.code ?? "", photo, "small")}
        width={photo.width}
        height={photo.height}
        alt={altOf(photo)}
        loading="lazy"
      />
      <div class="photo__foot">
        <span class="grow" dir="auto">
          {photo.caption || t("photo-no", { no: photo.no })}
        </span>
        <Button
          look="plain"
          size="small"
          square
          aria-label={t("photo-menu", { photo: isolate(photo.caption || t("photo-no", { no: photo.no })) })}
          onClick={() => showDialog(<PhotoMenu photo={photo} />)}
        >
          <Icon of={more} />
        </Button>
      </div>
    </li>
  );
}
