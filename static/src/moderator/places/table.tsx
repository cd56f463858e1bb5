import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { placeName, plateOf } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { Bar } from "../../ui/bar";
import type { PersonInfo, Place } from "../../wire";
import { chosen, rover } from "./chosen";
import { held } from "./drag";
import { namesList } from "./people-words";
import { SeatSpot } from "./seat-spot";
import { allOf, type Seating, sizeOf, type Table } from "./seating";
import { tableWords } from "./table-words";

export interface TableProps {
  table: Table;
  seating: Seating;
  /** Too many for seats: numbers and a bar instead. */
  crowd: boolean;
  /** The seat or table where the Tab key stops. */
  stop: string;
  /** The table that is offered to the person who is chosen. */
  offered: string | null;
  onPerson: (person: PersonInfo, byKey: boolean) => void;
  onPlace: (place: Place, byKey: boolean) => void;
}

/** A table from above: seats around it, hosts as squares at the start; it takes people who are dragged onto it. */
export function TableSpot({ table, seating, crowd, stop, offered, onPerson, onPlace }: TableProps) {
  const { place } = table;
  const person = held.value?.person ?? (chosen.value?.what === "person" ? chosen.value.id : null);
  const isSource = person !== null && allOf(table).some((one) => one.id === person);
  const isTarget = held.value ? held.value.over === place.id : offered === place.id;
  const seats = [
    ...table.hosts.map((one) => seat(one, true)),
    ...table.guests.map((one) => seat(one, false)),
  ];
  const above = Math.ceil((seats.length + (isTarget && !isSource ? 1 : 0)) / 2);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, this is a table in a hall
    <div
      class="tbl"
      role="group"
      aria-label={tableWords(table, seating)}
      data-place={plateOf(place.no)}
      data-drop={place.id}
      data-crowd={crowd || undefined}
      data-state={isSource ? "source" : isTarget ? "target" : undefined}
    >
      {!crowd && <div class="tbl__side">{seats.slice(0, above)}</div>}
      <Top table={table} seating={seating} crowd={crowd} stop={stop} onPlace={onPlace} />
      {!crowd && (
        <div class="tbl__side">
          {seats.slice(above)}
          {isTarget && !isSource && <span class="seat" data-state="free" aria-hidden="true" />}
        </div>
      )}
    </div>
  );

  function seat(one: PersonInfo, host: boolean) {
    return (
      <SeatSpot
        key={one.id}
        person={one}
        host={host}
        here={seating.isHere(one)}
        planned={seating.when === "plan"}
        fixed={seating.when !== "now"}
        stop={stop === one.id}
        onPick={onPerson}
      />
    );
  }
}

type TopProps = Pick<TableProps, "table" | "seating" | "crowd" | "stop" | "onPlace">;

/** The tabletop: its sign and how many are there. */
function Top({ table, seating, crowd, stop, onPlace }: TopProps) {
  const { place } = table;
  const size = sizeOf(table);
  const isChosen = chosen.value?.what === "place" && chosen.value.id === place.id;
  const title = words(place.title);
  return (
    <button
      type="button"
      class="tbl__top"
      data-rove={`at-${place.id}`}
      tabIndex={stop === `at-${place.id}` ? 0 : -1}
      aria-pressed={isChosen}
      title={title || undefined}
      onFocus={() => {
        rover.value = `at-${place.id}`;
      }}
      onClick={(click) => onPlace(place, click.detail === 0)}
    >
      <span class="sr">{t("table-look", { table: tableWords(table, seating) })}</span>
      <span class="tbl__sign" aria-hidden="true">
        <PlacePlate place={place} label="" />
        <span class="num">{countWords(table, seating)}</span>
      </span>
      {crowd && title && (
        <b class="tbl__title" aria-hidden="true">
          {title}
        </b>
      )}
      {crowd && (
        <span class="tbl__line" aria-hidden="true">
          {crowdLine(table)}
        </span>
      )}
      {crowd && <Bar value={table.here} of={Math.max(size, place.capacity ?? 0, 1)} />}
    </button>
  );
}

/** "Mariam, 35 Plätze": who stays here, and how many may come. */
function crowdLine({ place, hosts, guests }: Table): string {
  const said = [hosts.length ? namesList(hosts, 2) : t("crowd-no-host")];
  if (place.capacity !== null) {
    said.push(
      guests.length >= place.capacity ? t("crowd-full") : t("crowd-seats", { count: place.capacity }),
    );
  }
  return said.join(", ");
}

/** "6/6": there, of those who belong here; only planned: how many. */
function countWords(table: Table, seating: Seating): string {
  return seating.when === "plan" || seating.when === "none"
    ? String(sizeOf(table))
    : `${table.here}/${sizeOf(table)}`;
}

/** A closed table: its place in the room stays, so that the others never jump. */
export function ClosedSpot({
  place,
  stop,
  onPlace,
}: Pick<TableProps, "stop" | "onPlace"> & { place: Place }) {
  const isChosen = chosen.value?.what === "place" && chosen.value.id === place.id;
  return (
    <div class="tbl tbl--closed">
      <button
        type="button"
        class="tbl__top"
        data-rove={`at-${place.id}`}
        tabIndex={stop === `at-${place.id}` ? 0 : -1}
        aria-pressed={isChosen}
        onFocus={() => {
          rover.value = `at-${place.id}`;
        }}
        onClick={(click) => onPlace(place, click.detail === 0)}
      >
        <span class="sr">{t("table-closed", { name: placeName(place) })}</span>
        <span class="num" aria-hidden="true">
          {place.no}
        </span>
        <small aria-hidden="true">{t("table-is-closed")}</small>
      </button>
    </div>
  );
}
