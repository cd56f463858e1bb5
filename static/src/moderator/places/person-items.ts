import { t } from "../../i18n/speak";
import { find } from "../../store";
import type { MenuItem } from "../../ui/menu";
import type { PersonInfo } from "../../wire";
import { erasePersonItem } from "../erasing/erase-person";
import { send } from "../session";
import { setArrived } from "./move-order";
import { nameInside, placeCalled } from "./people-words";
import { printPlaces } from "./print";
import { dissolve, groupOf } from "./together";
import { askTogether } from "./together-dialog";
import { goingOn } from "./walks";

/** What can be said about somebody, wherever they are shown. All of it can be undone, but for the last. */
export function personItems(person: PersonInfo): MenuItem[] {
  if (person.left) {
    return [
      { label: t("person-back"), onPick: () => void send({ kind: "person.return", person: person.id }) },
      erasePersonItem(person),
    ];
  }
  return [
    ...presence(person),
    ...hosting(person),
    ...rules(person),
    ...card(person),
    leaving(person),
    erasePersonItem(person),
  ];
}

function presence(person: PersonInfo): MenuItem[] {
  const items: MenuItem[] = [];
  if (person.host === null && person.place !== null && goingOn.peek()) {
    items.push({
      label: t(person.arrived ? "person-not-there" : "person-is-there"),
      onPick: () => setArrived(person.id, !person.arrived),
    });
  }
  if (person.help) {
    items.push({
      label: t("help-done"),
      onPick: () => void send({ kind: "person.help", person: person.id, wanted: false }),
    });
  }
  return items;
}

function hosting(person: PersonInfo): MenuItem[] {
  const set = (place: string, on: boolean) => void send({ kind: "host.set", place, person: person.id, on });
  const { host, place } = person;
  if (host !== null) return [{ label: t("host-end"), onPick: () => set(host, false) }];
  if (place === null) return [];
  return [{ label: t("host-make", { place: placeCalled(place) }), onPick: () => set(place, true) }];
}

function rules(person: PersonInfo): MenuItem[] {
  if (person.host !== null) return [];
  const stay = (place: string | null) => void send({ kind: "person.stay", person: person.id, place });
  const items: MenuItem[] = [];
  if (person.stay !== null) items.push({ label: t("stay-free"), onPick: () => stay(null) });
  else if (person.place !== null && !find("place", person.place)?.closed) {
    const place = person.place;
    items.push({ label: t("stay-here", { place: placeCalled(place) }), onPick: () => stay(place) });
  }
  items.push({ label: t("together-menu"), onPick: () => askTogether(person) });
  if (person.with.length) {
    items.push({ label: t("together-end"), onPick: () => void dissolve(groupOf(person)) });
  }
  return items;
}

function card(person: PersonInfo): MenuItem[] {
  if (!person.paper) return [];
  return [{ label: t("route-print-one"), onPick: () => void printPlaces("routes", { person: person.id }) }];
}

function leaving(person: PersonInfo): MenuItem {
  return {
    label: t("person-leaves", { name: nameInside(person) }),
    onPick: () => void send({ kind: "person.leave", person: person.id }),
  };
}
