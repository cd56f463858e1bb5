import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { placeName } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { places, shelves } from "../../store";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Place } from "../../wire";
import { ask } from "../session";
import { unchoose } from "./chosen";
import { placeInside } from "./people-words";
import { seatingOf, sizeOf } from "./seating";
import { walkNow } from "./walks";

/** Close a table: its people are spread over the others, its cards stay. */
export function askClose(place: Place): void {
  showDialog(<CloseDialog place={place} />);
}

function CloseDialog({ place }: { place: Place }) {
  const { people, hosts, cards } = contentsOf(place);
  const name = placeInside(place);
  return (
    <Ask
      stop
      title={t("close-place-title", { place: name })}
      yes={t(`place-close-do-${place.kind}`)}
      no={t("place-keep")}
      onYes={() => close(place, null)}
    >
      <p>{t(`close-place-people-${place.kind}`, { count: people })}</p>
      {hosts > 0 && <p>{t("close-place-host", { count: hosts })}</p>}
      <p>{t(`close-place-cards-${place.kind}`, { count: cards })}</p>
      <Note>{t("close-place-undo")}</Note>
    </Ask>
  );
}

/** Merge a table into another: people and board go there. */
export function askMerge(place: Place): void {
  showDialog(<MergeDialog place={place} />);
}

function MergeDialog({ place }: { place: Place }) {
  const [into, setInto] = useState<string | null>(null);
  const { people, cards } = contentsOf(place);
  const seating = seatingOf(walkNow.value);
  const others = seating.tables.filter((table) => !table.place.closed && table.place.id !== place.id);
  const target = places.value.find((one) => one.id === into);
  const name = placeInside(place);
  return (
    <Ask
      title={t("merge-place-title", { place: name })}
      yes={t("merge-do")}
      reason={into ? null : t(`merge-place-first-${place.kind}`)}
      onYes={() => close(place, into)}
    >
      <fieldset class="choices choices--column choices--long">
        <legend class="field__label">{t("merge-into")}</legend>
        {others.map((table, no) => (
          <label class="choice choice--place" key={table.place.id}>
            <input
              type="radio"
              name="merge-into"
              data-autofocus={no === 0 || undefined}
              checked={into === table.place.id}
              onChange={() => setInto(table.place.id)}
            />
            <PlacePlate place={table.place} size="s" label="" />
            <span class="grow">
              {placeName(table.place)}
              {table.place.kind === "table" && words(table.place.title) && `, ${words(table.place.title)}`}
            </span>
            <span class="faint num">{t("people", { count: sizeOf(table) })}</span>
          </label>
        ))}
      </fieldset>
      <p>
        {target
          ? t("merge-place-what", { people, cards, place: placeInside(target) })
          : t("merge-place-what-none", { people, cards })}
      </p>
      <Note>{t("close-place-undo")}</Note>
    </Ask>
  );
}

async function close(place: Place, into: string | null) {
  const ack = await ask({ kind: "place.close", place: place.id, into });
  if (ack.ok) {
    announce(t("said-closed", { place: placeInside(place) }));
    unchoose();
  }
  return ack;
}

/** Who belongs to a place now, and how many cards were written there. */
function contentsOf(place: Place): { people: number; hosts: number; cards: number } {
  const table = seatingOf(walkNow.value).tables.find((one) => one.place.id === place.id);
  const cards = [...shelves.card.value.values()].filter((card) => card.place === place.id).length;
  return { people: table?.guests.length ?? 0, hosts: table?.hosts.length ?? 0, cards };
}
