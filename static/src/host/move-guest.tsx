import { isolate, t } from "../i18n/speak";
import { placeLong } from "../places/names";
import { PlacePlate } from "../places/plate";
import { closeDialog, Dialog } from "../ui/dialog";
import { announce } from "../ui/live";
import type { PersonInfo } from "../wire";
import { giveTo, nameOf } from "./guests";
import { otherPlaces } from "./here";

/** Somebody sits at another place: which one? */
export function MoveGuest({ person }: { person: PersonInfo }) {
  const name = nameOf(person);
  const move = (place: string, called: string) => {
    giveTo(person, place);
    closeDialog();
    announce(t("guest-moved", { name, place: called }));
  };
  return (
    <Dialog title={t("move-title", { name: isolate(name) })}>
      <ul class="places-list">
        {otherPlaces.value.map((place) => (
          <li key={place.id}>
            <button type="button" class="places-list__one" onClick={() => move(place.id, placeLong(place))}>
              <PlacePlate place={place} label="" />
              <span class="grow">
                {placeLong(place)}
                {place.host && <small>{t("host-is", { name: isolate(place.host) })}</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
