import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { placeName } from "../../places/names";
import { PlacePlate } from "../../places/plate";
import { find } from "../../store";
import { Button } from "../../ui/button";
import { Note } from "../../ui/note";
import type { PersonInfo, SeatStage } from "../../wire";
import { send } from "../session";
import { befores } from "./befores";
import { offered, unchoose } from "./chosen";
import { type Choice, choicesFor } from "./met";
import { movePerson, noMoves } from "./move-order";
import { nameInside, namesList, placeCalled, placeInside } from "./people-words";
import { PersonMenu } from "./person-menu";
import { facts } from "./seat-spot";
import { type Seating, sizeOf } from "./seating";

const BEST = 4;

interface MovePartProps {
  person: PersonInfo;
  seating: Seating;
  /** The focus goes to the first table: somebody chose with the keyboard. */
  focus: boolean;
}

/** Right: where somebody could go, the best tables first, and what their phone will say. */
export function MovePart({ person, seating, focus }: MovePartProps) {
  const box = useRef<HTMLElement>(null);
  const [all, setAll] = useState(false);
  const choices = choicesFor(person, seating.tables, befores(seating.stage as SeatStage));
  const [picked, setPicked] = useState<string | null>(null);
  const to = choices.find(({ table }) => table.place.id === picked) ?? choices[0];
  const shown = all
    ? [...choices].sort((a, b) => a.table.place.no - b.table.place.no)
    : choices.filter((choice, no) => no < BEST || choice === to);
  useEffect(() => {
    const find = (what: string) => box.current?.querySelector<HTMLElement>(what);
    if (focus) (find("input:checked") ?? find("button"))?.focus();
  }, []);
  const canMove = person.host === null && seating.when === "now" && !noMoves();
  useEffect(() => {
    offered.value = canMove && to ? to.table.place.id : null;
    return () => {
      offered.value = null;
    };
  }, [to?.table.place.id, canMove]);
  const name = nameInside(person);
  return (
    <>
      <section
        class="rail__part scroll"
        ref={box}
        data-picker
        aria-labelledby="move-title"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
        tabIndex={0}
        onKeyDown={(key) => {
          if (key.key === "Escape") unchoose();
        }}
      >
        <div class="picker__head">
          <h2 id="move-title">{canMove ? t("move-title", { name }) : name}</h2>
          <PersonMenu person={person} />
        </div>
        <Where person={person} seating={seating} />
        {person.help && <Help person={person} />}
        {canMove && choices.length > 0 && (
          <>
            <fieldset class="picks">
              <legend class="sr">{t(`move-to-${person.place === null ? "first" : "other"}`)}</legend>
              {shown.map((choice) => (
                <Pick
                  key={choice.table.place.id}
                  choice={choice}
                  checked={choice === to}
                  onPick={() => setPicked(choice.table.place.id)}
                />
              ))}
            </fieldset>
            {choices.length > BEST && (
              <Button look="plain" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
                {all
                  ? t("picks-best")
                  : t(`picks-all-${choices[0]?.table.place.kind ?? "table"}`, { count: choices.length })}
              </Button>
            )}
          </>
        )}
        {!canMove && <p class="faint picker__why">{whyNot(person, seating)}</p>}
      </section>
      <div class="next picker__do" data-picker>
        {canMove && to && <p>{onPhone(person, to)}</p>}
        <div class="row">
          <Button size="small" class="grow" onClick={unchoose}>
            {t(canMove ? "cancel" : "close")}
          </Button>
          {canMove && to && (
            <Button
              size="small"
              look="go"
              class="grow"
              onClick={() => {
                movePerson(person.id, to.table.place.id);
                unchoose();
              }}
            >
              {t("move-do")}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

function Where({ person, seating }: { person: PersonInfo; seating: Seating }) {
  const place = seating.tables.find((table) =>
    [...table.hosts, ...table.guests].some((one) => one.id === person.id),
  )?.place;
  const what = facts(person, seating.isHere(person), seating.when === "plan", person.host !== null);
  return (
    <p class="picker__from">
      {place && <PlacePlate place={place} size="s" label="" />}
      <span>
        {place ? t("sits-at", { place: placeInside(place) }) : t("place-none")}
        {place && what.length > 0 && <small>{what.join(", ")}</small>}
      </span>
    </p>
  );
}

function Help({ person }: { person: PersonInfo }) {
  return (
    <Note state="waiting">
      <p>{t("help-called")}</p>
      <Button
        size="small"
        onClick={() => void send({ kind: "person.help", person: person.id, wanted: false })}
      >
        {t("help-done")}
      </Button>
    </Note>
  );
}

interface PickProps {
  choice: Choice;
  checked: boolean;
  onPick: () => void;
}

function Pick({ choice, checked, onPick }: PickProps) {
  const { table } = choice;
  return (
    <label class="pick">
      <input type="radio" name="move-to" checked={checked} onChange={onPick} />
      <span class="pick__box">
        <PlacePlate place={table.place} size="s" label="" />
        <span class="grow">
          <b>{placeName(table.place)}</b>
          <small>{choiceWords(choice)}</small>
        </span>
        <span class="num">
          {table.here}/{sizeOf(table)}
        </span>
      </span>
    </label>
  );
}

/** "kleinster Tisch, trifft nur Neue". */
function choiceWords({ table, again, been, smallest, full }: Choice): string {
  const said: string[] = [];
  if (full) said.push(t(`pick-full-${table.place.kind}`, { count: table.place.capacity ?? 0 }));
  if (smallest) said.push(t(`pick-smallest-${table.place.kind}`));
  if (been !== null) said.push(t("pick-been", { round: been }));
  const [first] = again;
  if (!first) said.push(t("pick-new"));
  else if (again.length === 1 && first.person.host !== null)
    said.push(t("pick-knows", { name: nameInside(first.person), round: first.round }));
  else
    said.push(
      t("pick-again", {
        names: namesList(
          again.map((one) => one.person),
          2,
        ),
      }),
    );
  return said.join(", ");
}

/** What the phone will say; the same words as there. */
function onPhone(person: PersonInfo, { table: { place } }: Choice): string {
  const name = nameInside(person);
  if (person.paper) return t("move-paper", { name, place: placeInside(place) });
  const { kind, no } = place;
  return t(person.from === null ? "move-phone-sit" : "move-phone-change", { name, kind, no });
}

function whyNot(person: PersonInfo, seating: Seating): string {
  if (person.host !== null) {
    const place = find("place", person.host);
    return t("move-host", { place: placeCalled(person.host), kind: place?.kind ?? "table" });
  }
  if (seating.when === "plan") return t("move-plan");
  if (seating.when === "past") return t("move-past");
  return noMoves() ?? "";
}
