import { tickingNow } from "../../clock";
import { t } from "../../i18n/speak";
import { PlacePlate } from "../../places/plate";
import { Ask } from "../../ui/ask";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import { check } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { PersonInfo, SeatStage } from "../../wire";
import { ask } from "../session";
import { befores } from "./befores";
import { choose } from "./chosen";
import { placesFor } from "./met";
import { movePerson, noMoves, setArrived } from "./move-order";
import { nameInside, personName, placeInside } from "./people-words";
import type { Seating, Table } from "./seating";
import { goingOn } from "./walks";

const SHOWN = 30;
const MINUTE = 60_000;

/** Left: people without a place, each with the table that suits best; and those who came after the walk had begun. */
export function Newcomers({ seating }: { seating: Seating }) {
  const { stage } = seating;
  if (!stage || seating.when !== "now" || stage.started === null || !goingOn.value) return null;
  const late = lateOnes(seating, stage.started);
  const people = [...seating.waiting, ...late.map(({ person }) => person)];
  if (!people.length) return null;
  const proposed = placesFor(seating.waiting, seating.tables, befores(stage));
  const at = new Map([...proposed, ...late.map(({ person, table }) => [person.id, table] as const)]);
  const willing = seating.waiting.filter((person) => proposed.has(person.id));
  return (
    <section class="rail__part" aria-labelledby="new-title">
      <h2 id="new-title">
        {t(late.length || stage.options.move === "rotate" ? "new-title-late" : "new-title-waiting")}{" "}
        <span>{people.length}</span>
      </h2>
      <ul class="lates">
        {people.slice(0, SHOWN).map((person) => (
          <Newcomer
            key={person.id}
            person={person}
            table={at.get(person.id)}
            seated={!seating.waiting.includes(person)}
          />
        ))}
      </ul>
      {people.length > SHOWN && <p class="faint">{t("show-more", { count: people.length - SHOWN })}</p>}
      {willing.length > 1 && (
        <Button size="small" wide reason={noMoves()} onClick={() => seatAll(willing, at, stage)}>
          {t("new-all", { count: willing.length })}
        </Button>
      )}
    </section>
  );
}

/** Those who joined after the walk had begun, have a place already and are not seen there yet. */
function lateOnes(seating: Seating, begun: number): { person: PersonInfo; table: Table }[] {
  return seating.tables.flatMap((table) =>
    table.guests
      .filter((person) => person.joined > begun && !seating.isHere(person))
      .map((person) => ({ person, table })),
  );
}

interface NewcomerProps {
  person: PersonInfo;
  table: Table | undefined;
  /** Has this place already; else it is proposed. */
  seated: boolean;
}

function Newcomer({ person, table, seated }: NewcomerProps) {
  const name = nameInside(person);
  const place = table && placeInside(table.place);
  return (
    <li class="late-one">
      <button
        type="button"
        class="late-one__who"
        data-person={person.id}
        onClick={() => choose({ what: "person", id: person.id })}
      >
        <bdi>{personName(person)}</bdi>
        <small>{since(person)}</small>
      </button>
      {table && (
        <>
          <PlacePlate place={table.place} size="s" />
          <Button
            size="small"
            square
            aria-label={
              seated
                ? t("new-there", { name, place: place ?? "" })
                : t("new-seat", { name, place: place ?? "" })
            }
            title={seated ? t("person-is-there") : t("new-seat", { name, place: place ?? "" })}
            onClick={() => (seated ? setArrived(person.id, true) : movePerson(person.id, table.place.id))}
          >
            <Icon of={check} />
          </Button>
        </>
      )}
    </li>
  );
}

function since({ joined, paper }: PersonInfo): string {
  const minutes = Math.floor((tickingNow() - joined) / MINUTE);
  const when = minutes < 1 ? t("new-now") : t("new-since", { minutes });
  return paper ? t("new-on-paper", { when }) : when;
}

function seatAll(people: readonly PersonInfo[], at: ReadonlyMap<string, Table>, stage: SeatStage): void {
  showDialog(
    <Ask
      title={t("new-all-title", { count: people.length })}
      yes={t("new-all-do")}
      onYes={async () => {
        const acks = await Promise.all(
          people.map((person) =>
            ask({
              kind: "seat.give",
              stage: stage.id,
              person: person.id,
              target: at.get(person.id)?.place.id ?? null,
            }),
          ),
        );
        return acks.find((ack) => !ack.ok) ?? acks[acks.length - 1] ?? { ok: true, seq: 0 };
      }}
    >
      <ul class="folk folk--plain">
        {people.map((person) => {
          const table = at.get(person.id);
          return (
            <li class="row" key={person.id}>
              <span class="grow" dir="auto">
                {personName(person)}
              </span>
              {table && <PlacePlate place={table.place} size="s" />}
            </li>
          );
        })}
      </ul>
      <p>{t("new-all-what")}</p>
    </Ask>,
  );
}
