import { isolate, t } from "../i18n/speak";
import { words } from "../i18n/text";
import { placeLong, placeName, placeSpoken } from "../places/names";
import { find } from "../store";
import type { Photo, Place } from "../wire";

/** The address of a picture. */
export function pictureOf(code: string, photo: Photo, size: "small" | "large"): string {
  return `/photos/${code}/${photo.id}${size === "small" ? "/small" : ""}`;
}

/** In a list to choose from, number and all: "Tisch 4, Brücke", "Raum 2, Wohnen". */
export function placeListed(place: Place): string {
  return words(place.title) ? placeLong(place) : placeSpoken(place);
}

/** Where it belongs: "Tisch 7, Tischrunde 2"; "" for one that belongs nowhere. */
export function whereOf(photo: Pick<Photo, "stage" | "place">): string {
  const place = photo.place && find("place", photo.place);
  const stage = photo.stage && find("stage", photo.stage);
  return [place && placeName(place), stage && words(stage.title)].filter(Boolean).join(", ");
}

/** What is to be seen, for those who do not see it. */
export function altOf(photo: Photo): string {
  const where = whereOf(photo);
  return photo.caption || (where ? t("photo-alt-where", { where: isolate(where) }) : t("photo-alt-plain"));
}
