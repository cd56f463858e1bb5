/** How people are called and what is said of them. */
import { isolate, t } from "../../i18n/speak";
import { placeName } from "../../places/names";
import { find } from "../../store";
import type { PersonInfo, Place } from "../../wire";

/** "Jürgen", or "Gast 31" where there is no name. */
export function personName({ name, no }: Pick<PersonInfo, "name" | "no">): string {
  return name.trim() || t("guest-no", { no });
}

/** The same inside a sentence. */
export function nameInside(person: Pick<PersonInfo, "name" | "no">): string {
  return isolate(personName(person));
}

/** What stands on a seat: the first letter, or the guest's number. */
export function initial({ name, no }: Pick<PersonInfo, "name" | "no">): string {
  const first = [...name.trim()][0];
  return first ? first.toLocaleUpperCase() : String(no);
}

/** "Ali, Leyla und Tom". */
export function namesList(people: readonly Pick<PersonInfo, "name" | "no">[], most = 4): string {
  const names = people.slice(0, most).map(nameInside);
  const rest = people.length - names.length;
  if (rest > 0) return t("names-more", { names: names.join(", "), count: rest });
  const last = names.pop() ?? "";
  return names.length ? t("names-and", { names: names.join(", "), last }) : last;
}

/** "Tisch 4" inside a sentence; what people wrote is kept apart. */
export function placeInside(place: Place): string {
  return place.kind === "room" ? isolate(placeName(place)) : placeName(place);
}

/** The same for a place by its id; "" when there is none. */
export function placeCalled(id: string | null): string {
  const place = id === null ? undefined : find("place", id);
  return place ? placeInside(place) : "";
}
