import { isolate, t } from "../i18n/speak";
import { placeName } from "../places/names";
import { PlacePlate } from "../places/plate";
import { find } from "../store";
import { Button } from "../ui/button";
import { showDialog } from "../ui/dialog";
import { plus } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Place } from "../wire";
import { AddGuest } from "./add-guest";
import { Guest } from "./guest";
import { type Away, guests, nameOf, others, sentAway, takeBack } from "./guests";

/** Who belongs to this place now, who is there, who called for help. */
export function Guests({ place }: { place: Place }) {
  const all = guests.value;
  const there = all.filter((person) => person.arrived).length;
  return (
    <section class="panel-box" id="who" aria-labelledby="who-title">
      <h2 class="section" id="who-title">
        {t("who-title")} {all.length > 0 && <span>{t("who-count", { there, count: all.length })}</span>}
      </h2>
      {all.length ? (
        <ul
          class="guests"
          aria-labelledby="who-title"
          data-from={all.some((person) => person.from) || undefined}
        >
          {all.map((person) => (
            <Guest key={person.id} person={person} place={place} />
          ))}
        </ul>
      ) : (
        <p class="faint">{t(`who-none-${place.kind}`)}</p>
      )}
      {others.value.length > 0 && (
        <p class="guests__hosts">
          {t("who-hosts", { names: others.value.map((one) => isolate(nameOf(one))).join(", ") })}
        </p>
      )}
      {sentAway.value.length > 0 && (
        <ul class="guests guests--away" aria-label={t("who-away")} data-from>
          {sentAway.value.map((one) => (
            <SentAway key={one.person.id} one={one} />
          ))}
        </ul>
      )}
      <Button wide class="guests__add" onClick={() => showDialog(<AddGuest place={place} />)}>
        <Icon of={plus} />
        {t(`add-guest-${place.kind}`)}
      </Button>
    </section>
  );
}

/** Somebody who was sent away stays in sight: one wrong tap loses nobody. */
function SentAway({ one }: { one: Away }) {
  const to = one.to === null ? undefined : find("place", one.to);
  const name = nameOf(one.person);
  return (
    <li class="guest" data-facts>
      {to ? <PlacePlate place={to} size="s" label="" /> : <span class="guest__new" />}
      <b class="guest__name">
        <bdi>{name}</bdi>
      </b>
      <span class="guest__acts">
        <Button size="small" aria-label={t("sits-here-named", { name })} onClick={() => takeBack(one)}>
          {t("sits-here")}
        </Button>
      </span>
      <p class="guest__facts">
        <span>{to ? t("away-at", { place: placeName(to) }) : t("away-gone")}</span>
      </p>
    </li>
  );
}
