import { useEffect, useState } from "preact/hooks";
import { watchSeconds } from "../../clock";
import { t } from "../../i18n/speak";
import { find, shelves } from "../../store";
import { down } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu } from "../../ui/menu";
import { Note } from "../../ui/note";
import type { PersonInfo, Place } from "../../wire";
import { NextPart } from "../run/next-part";
import { SavedPart } from "../side/saved-part";
import { choose, chosen, offered, shownWalk } from "./chosen";
import { useDragging } from "./drag";
import { Hall } from "./hall";
import { HelpCalls, Missing } from "./missing-people";
import { movePerson, noMoves } from "./move-order";
import { MovePart } from "./move-part";
import { Newcomers } from "./newcomers";
import { PlacePart } from "./place-part";
import { planWords } from "./plan-words";
import { Rules } from "./rules";
import { type Seating, seatingOf, sizeOf } from "./seating";
import { ToolsPart } from "./tools-part";
import { kindNow, walkName, walkNow, walks } from "./walks";

/** The hall from above: who sits where, who is new, who is missing; and everything that moves people or tables. */
export function PlacesTab() {
  const [byKey, setByKey] = useState(false);
  useEffect(watchSeconds, []);
  useEffect(
    () => () => {
      chosen.value = null;
      shownWalk.value = null;
    },
    [],
  );
  const stage =
    walks.value.find((walk) => walk.id === shownWalk.value) ?? walkNow.value ?? walks.value[0] ?? null;
  const seating = seatingOf(stage);
  const work = useDragging((person, place) => {
    if (seating.when === "now" && !noMoves()) movePerson(person, place);
  });
  const onPerson = (person: PersonInfo, key = false) => {
    setByKey(key);
    choose({ what: "person", id: person.id });
  };
  const onPlace = (place: Place, key = false) => {
    setByKey(key);
    choose({ what: "place", id: place.id });
  };
  return (
    <div class="work" ref={work}>
      <aside class="rail rail--start" aria-label={t("hall-people")}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
        <div class="scroll" tabIndex={0}>
          <HelpCalls seating={seating} />
          <Newcomers seating={seating} />
          <Missing seating={seating} />
          <Rules />
        </div>
        <NextPart />
      </aside>
      <main class="deck" id="main" aria-label={t(`tab-places-${kindNow()}`)}>
        <HallBar seating={seating} />
        <HallNotes seating={seating} />
        <Hall seating={seating} offered={offered.value} onPerson={onPerson} onPlace={onPlace} />
      </main>
      <aside class="rail rail--end" aria-label={t("hall-side")}>
        <Side seating={seating} byKey={byKey} onPerson={onPerson} />
        <SavedPart />
      </aside>
    </div>
  );
}

interface SideProps {
  seating: Seating;
  byKey: boolean;
  onPerson: (person: PersonInfo) => void;
}

function Side({ seating, byKey, onPerson }: SideProps) {
  const at = chosen.value;
  const person = at?.what === "person" ? shelves.person.value.get(at.id) : undefined;
  if (person && !person.left) {
    return <MovePart key={person.id} person={person} seating={seating} focus={byKey} />;
  }
  const table = at?.what === "place" ? seating.tables.find((one) => one.place.id === at.id) : undefined;
  if (table)
    return (
      <PlacePart key={table.place.id} table={table} seating={seating} focus={byKey} onPerson={onPerson} />
    );
  return <ToolsPart />;
}

/** What is shown, how many are there, and the switch to another round. */
function HallBar({ seating }: { seating: Seating }) {
  const all = seating.tables.reduce((sum, table) => sum + sizeOf(table), 0);
  const here = seating.tables.reduce((sum, table) => sum + table.here, 0);
  const planned = seating.when === "plan" || seating.when === "none";
  return (
    <div class="deck__bar">
      <h2>{t(`hall-title-${kindNow()}`)}</h2>
      <p class="faint grow">{planned ? t("hall-planned", { count: all }) : t("hall-here", { here, all })}</p>
      <ul class="key" aria-label={t("hall-key")}>
        <li>
          <span class="seat" data-state="here" />
          {t("seat-here")}
        </li>
        <li>
          <span class="seat" data-state="away" />
          {t("seat-away")}
        </li>
        <li>
          <span class="seat seat--host" />
          {t("seat-host")}
        </li>
      </ul>
      {walks.value.length > 1 && seating.stage && <RoundMenu seating={seating} />}
    </div>
  );
}

function RoundMenu({ seating }: { seating: Seating }) {
  const now = walkNow.value;
  const name = (walk: (typeof walks.value)[number]) => {
    if (walk.id === now?.id) return t("round-now", { round: walkName(walk) });
    return walk.started === null ? t("round-plan", { round: walkName(walk) }) : walkName(walk);
  };
  return (
    <Menu
      label={t("round-show", { round: seating.stage ? name(seating.stage) : "" })}
      items={walks.value.map((walk) => ({
        label: name(walk),
        onPick: () => {
          shownWalk.value = walk.id === now?.id ? null : walk.id;
        },
      }))}
    >
      {seating.stage && name(seating.stage)}
      <Icon of={down} />
    </Menu>
  );
}

/** What is to be known about these seats: that they are a plan and how good it is, or that they are over. */
function HallNotes({ seating }: { seating: Seating }) {
  const { stage, when } = seating;
  if (!stage || when === "now") return null;
  const plan = find("count", stage.id)?.plan;
  return (
    <div class="deck__note">
      <Note>
        <p class="grow">
          {when === "past" && t("hall-past", { round: walkName(stage) })}
          {when === "plan" &&
            (stage.options.move === "rotate"
              ? t("hall-plan", { round: walkName(stage) })
              : t(`hall-plan-${stage.options.move}`))}
          {when === "plan" && plan && ` ${planWords(plan)}`}
        </p>
      </Note>
    </div>
  );
}
