import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import { placeName } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { find, places, shelves } from "../../store";
import { Button } from "../../ui/button";
import { check, more, wait } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu, type MenuItem } from "../../ui/menu";
import type { PersonInfo, Place } from "../../wire";
import { send } from "../session";
import { unchoose } from "./chosen";
import { askClose, askMerge } from "./close-dialogs";
import { initial, personName, placeCalled } from "./people-words";
import { PersonMenu } from "./person-menu";
import { askEditPlace } from "./place-dialog";
import { facts } from "./seat-spot";
import { allOf, type Seating, sizeOf, type Table } from "./seating";
import { Topics } from "./topics";

interface PlacePartProps {
  table: Table;
  seating: Seating;
  /** The focus goes to the people: somebody chose with the keyboard. */
  focus: boolean;
  onPerson: (person: PersonInfo) => void;
}

/** Right: one table, with its people by name and everything that can be done with it. */
export function PlacePart({ table, seating, focus, onPerson }: PlacePartProps) {
  const { place } = table;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, []);
  const people = allOf(table);
  return (
    <>
      <section
        class="rail__part scroll"
        ref={box}
        data-picker
        aria-labelledby="place-title"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
        tabIndex={0}
        onKeyDown={(key) => {
          if (key.key === "Escape") unchoose();
        }}
      >
        <div class="picker__head">
          <PlacePlate place={place} size="s" label="" />
          <h2 id="place-title">{placeName(place)}</h2>
          <Menu
            look="plain"
            square
            label={t("place-menu", { place: placeCalled(place.id) })}
            items={() => placeItems(place)}
          >
            <Icon of={more} />
          </Menu>
        </div>
        <PlaceFacts table={table} />
        <Topics place={place} />
        {place.closed ? (
          <>
            <p>{closedWords(place)}</p>
            <Button size="small" onClick={() => void send({ kind: "place.reopen", place: place.id })}>
              {t("place-reopen")}
            </Button>
          </>
        ) : (
          <>
            <h3 class="picker__sub">
              {t("people", { count: sizeOf(table) })}
              {seating.when !== "plan" && <span>{t("heads-there", { count: table.here })}</span>}
            </h3>
            <ul class="folk">
              {people.map((person) => (
                <Row key={person.id} person={person} seating={seating} onPerson={onPerson} />
              ))}
            </ul>
            {!people.length && <p class="faint">{t("place-empty")}</p>}
          </>
        )}
      </section>
      <div class="next picker__do" data-picker>
        <Button size="small" wide onClick={unchoose}>
          {t("close")}
        </Button>
      </div>
    </>
  );
}

function PlaceFacts({ table: { place, hosts } }: { table: Table }) {
  let cards = 0;
  for (const card of shelves.card.value.values()) if (card.place === place.id && !card.hidden) cards += 1;
  return (
    <dl class="placefacts">
      {words(place.title) && (
        <div>
          <dt>{t("place-topic")}</dt>
          <dd>
            <Words of={place.title} />
          </dd>
        </div>
      )}
      {place.question && (
        <div>
          <dt>{t("field-question")}</dt>
          <dd>
            <Words of={place.question} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t("place-host")}</dt>
        <dd>
          {hosts.length
            ? hosts.map((host) => <span key={host.id}>{personName(host)}</span>)
            : t("place-no-host")}
        </dd>
      </div>
      <div>
        <dt>{t("fact-cards")}</dt>
        <dd class="num">{cards}</dd>
      </div>
      {place.capacity !== null && (
        <div>
          <dt>{t("place-capacity")}</dt>
          <dd class="num">{place.capacity}</dd>
        </div>
      )}
    </dl>
  );
}

interface RowProps {
  person: PersonInfo;
  seating: Seating;
  onPerson: (person: PersonInfo) => void;
}

/** Somebody by name: pressed, they can be moved; dragged, too. */
function Row({ person, seating, onPerson }: RowProps) {
  const here = seating.isHere(person);
  const planned = seating.when === "plan";
  return (
    <li class="folk__row">
      <button
        type="button"
        class="folk__name"
        data-person={person.id}
        data-initial={initial(person)}
        data-fixed={seating.when !== "now" || person.host !== null || undefined}
        onClick={() => onPerson(person)}
      >
        {!planned && <Icon of={here ? check : wait} />}
        <span class="grow">
          <bdi>{personName(person)}</bdi>
          <small>{facts(person, here, planned, person.host !== null).join(", ")}</small>
        </span>
      </button>
      <PersonMenu person={person} />
    </li>
  );
}

function placeItems(place: Place): MenuItem[] {
  const open = places.peek().filter((one) => !one.closed);
  const edit: MenuItem = { label: t("place-edit"), onPick: () => askEditPlace(place) };
  if (place.closed) {
    return [
      { label: t("place-reopen"), onPick: () => void send({ kind: "place.reopen", place: place.id }) },
      edit,
    ];
  }
  const alone = open.length < 2 ? t("refused-place-last") : null;
  return [
    edit,
    { label: t("place-merge"), reason: alone, onPick: () => askMerge(place) },
    { label: t(`place-close-${place.kind}`), reason: alone, stop: true, onPick: () => askClose(place) },
  ];
}

function closedWords(place: Place): string {
  return place.into && find("place", place.into)
    ? t("place-closed-into", { place: placeCalled(place.into) })
    : t("place-closed-what");
}
