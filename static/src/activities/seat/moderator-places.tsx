import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import type { BoardProps } from "../../moderator/boards";
import { DeckBar } from "../../moderator/deck-bar";
import { choose } from "../../moderator/places/chosen";
import { useDragging } from "../../moderator/places/drag";
import { Hall } from "../../moderator/places/hall";
import { movePerson, noMoves } from "../../moderator/places/move-order";
import { initial, personName } from "../../moderator/places/people-words";
import { planWords } from "../../moderator/places/plan-words";
import { allOf, type Seating, seatingOf, sizeOf } from "../../moderator/places/seating";
import { goingOn } from "../../moderator/places/walks";
import { go } from "../../moderator/route";
import { PlacePlate } from "../../places/plate";
import { event, find } from "../../store";
import { check } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { PersonInfo, Place, SeatStage } from "../../wire";
import { SpreadButton } from "./moderator-spread";

/** The walk to tables or rooms: the hall as it fills, how many have found their place, and who is still missing. */
export function PlacesBoard({ stage }: BoardProps<SeatStage>) {
  const seating = seatingOf(stage);
  const work = useDragging((person, place) => {
    if (seating.when === "now" && !noMoves()) movePerson(person, place);
  });
  const onPerson = ({ id }: PersonInfo) => lookThere({ what: "person", id });
  const onPlace = ({ id }: Place) => lookThere({ what: "place", id });
  return (
    <div class="walkboard" ref={work}>
      <DeckBar title={stage.title} line={counts(seating)}>
        <SpreadButton stage={stage} seating={seating} />
      </DeckBar>
      {words(stage.prompt) && (
        <p class="wall__prompt walkboard__prompt">
          <Words of={stage.prompt} />
        </p>
      )}
      {stage.started === null && (
        <div class="deck__note">
          <Note>
            <p class="grow">{notYet(stage)}</p>
          </Note>
        </div>
      )}
      <Hall seating={seating} compact onPerson={onPerson} onPlace={onPlace} />
      {goingOn.value && seating.when === "now" && <Missing seating={seating} onPerson={onPerson} />}
    </div>
  );
}

/** The tab of the hall, with somebody or a table already chosen. */
function lookThere(what: NonNullable<Parameters<typeof choose>[0]>): void {
  go({ page: "event", code: event.peek()?.code ?? "", tab: "places" });
  choose(what);
}

function notYet(stage: SeatStage): string {
  const plan = find("count", stage.id)?.plan;
  const said = [t("seats-not-begun")];
  if (stage.options.move === "rotate" && plan) said.push(planWords(plan));
  return said.join(" ");
}

function counts(seating: Seating): string {
  const all = seating.tables.reduce((sum, table) => sum + table.guests.length, 0);
  if (seating.when === "plan" || seating.when === "none") return t("hall-planned", { count: all });
  const here = seating.tables.reduce((sum, table) => sum + table.guests.filter(seating.isHere).length, 0);
  const said = [t("seats-line", { here, all: all + seating.waiting.length })];
  if (seating.waiting.length) said.push(t("seats-waiting", { count: seating.waiting.length }));
  const wishes = Object.keys(find("count", seating.stage?.id ?? "")?.wishes ?? {}).length;
  if (wishes) said.push(t("seats-wishes", { count: wishes }));
  return said.join(" · ");
}

interface MissingProps {
  seating: Seating;
  onPerson: (person: PersonInfo) => void;
}

/** Below: by table, who has not been seen there yet. */
function Missing({ seating, onPerson }: MissingProps) {
  const missing = seating.tables.flatMap((table) =>
    table.guests
      .filter((person) => !seating.isHere(person))
      .map((person) => ({ person, place: table.place })),
  );
  const people = seating.tables.some((table) => allOf(table).length && sizeOf(table));
  if (!people) return null;
  return (
    <section class="strays scroll" aria-labelledby="strays-title">
      <h3 id="strays-title">
        {missing.length ? t("seats-missing") : t("seats-all-here")}
        {missing.length > 0 ? <span class="num">{missing.length}</span> : <Icon of={check} />}
      </h3>
      <ul>
        {missing.map(({ person, place }) => (
          <li key={person.id}>
            <button
              type="button"
              class="chip chip--small"
              data-person={person.id}
              data-initial={initial(person)}
              onClick={() => onPerson(person)}
            >
              <PlacePlate place={place} size="s" />
              <bdi>{personName(person)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
