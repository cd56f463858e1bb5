import { useEffect } from "preact/hooks";
import { isolate, t } from "../i18n/speak";
import { placeLong } from "../places/names";
import { PlacePlate } from "../places/plate";
import { isFirstWalk } from "../places/walks";
import { find } from "../store";
import { Button } from "../ui/button";
import { showDialog } from "../ui/dialog";
import { check, type Drawing, hand, more, paper, wheel } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import { Menu, type MenuItem } from "../ui/menu";
import type { PersonInfo, Place } from "../wire";
import { callHelp, guests, helpDone, letGo, nameOf, setArrived } from "./guests";
import { arriving, otherPlaces, walk } from "./here";
import { MoveGuest } from "./move-guest";

interface GuestProps {
  person: PersonInfo;
  place: Place;
}

/** One of the people of this place: where from, what one should know, there or not yet. */
export function Guest({ person, place }: GuestProps) {
  const name = nameOf(person);
  const from = person.from ? find("place", person.from) : undefined;
  const facts = factsOf(person, place, from);
  useEffect(() => {
    if (person.help) announce(`${name}: ${t("guest-help")}`);
  }, [person.help]);
  return (
    <li
      class="guest"
      data-state={person.help ? "help" : undefined}
      data-facts={facts.length > 0 || undefined}
    >
      {from ? <PlacePlate place={from} size="s" label="" /> : <span class="guest__new" />}
      <b class="guest__name">
        <bdi>{name}</bdi>
      </b>
      <span class="guest__acts">
        <Button
          size="small"
          class={person.arrived ? "here" : undefined}
          aria-pressed={person.arrived}
          aria-label={t("is-here-named", { name })}
          reason={!arriving.value && t("refused-seat-not-now")}
          onClick={() => setArrived(person.id, !person.arrived)}
        >
          <Icon of={check} />
          {t(person.arrived ? "here" : "is-here")}
        </Button>
        <Menu look="plain" square label={t("guest-menu", { name })} items={() => items(person)}>
          <Icon of={more} />
        </Menu>
      </span>
      {facts.length > 0 && (
        <p class="guest__facts">
          {facts.map(({ text, icon }) => (
            <span key={text}>
              {icon && <Icon of={icon} />}
              {text}
            </span>
          ))}
        </p>
      )}
      {person.help && (
        <p class="guest__help">
          <Icon of={hand} />
          <b class="grow">{t("guest-help")}</b>
          <Button
            size="small"
            aria-label={t("help-done-named", { name })}
            onClick={() => helpDone(person.id)}
          >
            {t("help-done")}
          </Button>
        </p>
      )}
    </li>
  );
}

interface Fact {
  text: string;
  icon?: Drawing;
}

/** What a host should know when they greet somebody. */
function factsOf(person: PersonInfo, place: Place, from: Place | undefined): Fact[] {
  const company = person.with.flatMap((id) => guests.value.find((one) => one.id === id) ?? []).map(nameOf);
  const stays = person.stay === place.id;
  return [
    { text: stays ? "" : cameFrom(place, from) },
    { text: stays ? t(`guest-stays-${place.kind}`) : "", icon: wheel },
    { text: person.paper ? t("guest-paper") : "", icon: paper },
    { text: company.length ? t("guest-with", { names: company.map(isolate).join(", ") }) : "" },
  ].filter((fact) => fact.text);
}

/** "von Tisch Brücke"; nothing in the first round, when nobody comes from anywhere. */
function cameFrom(place: Place, from: Place | undefined): string {
  if (from)
    return from.id === place.id
      ? t(`guest-again-${place.kind}`)
      : t("guest-from", { place: isolate(placeLong(from)) });
  return walk.value && !isFirstWalk(walk.value) ? t("guest-new") : "";
}

function items(person: PersonInfo): MenuItem[] {
  const list: MenuItem[] = [
    { label: t(person.arrived ? "guest-left" : "guest-missing"), onPick: () => letGo(person) },
    {
      label: t("guest-elsewhere"),
      reason: otherPlaces.value.length ? null : t("guest-elsewhere-none"),
      onPick: () => showDialog(<MoveGuest person={person} />),
    },
  ];
  if (!person.help) list.push({ label: t("guest-call"), onPick: () => callHelp(person.id) });
  return list;
}
