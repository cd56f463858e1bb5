import { t } from "../../i18n/speak";
import { help, link, paper, wheel } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { PersonInfo } from "../../wire";
import { chosen, rover } from "./chosen";
import { held } from "./drag";
import { initial, personName } from "./people-words";

interface SeatSpotProps {
  person: PersonInfo;
  here: boolean;
  /** Only planned: nobody is there or missing yet. */
  planned: boolean;
  /** Cannot be dragged: the seats are not those that hold now. */
  fixed: boolean;
  host?: boolean;
  /** The one stop of the Tab key. */
  stop: boolean;
  onPick: (person: PersonInfo, byKey: boolean) => void;
}

/** One seat: who, whether they are there, and what must be kept in mind. */
export function SeatSpot({ person, here, planned, fixed, host, stop, onPick }: SeatSpotProps) {
  const isChosen = chosen.value?.what === "person" && chosen.value.id === person.id;
  const isHeld = held.value?.person === person.id;
  const name = personName(person);
  return (
    <button
      type="button"
      class={host ? "seat seat--host" : "seat"}
      data-state={isChosen || isHeld ? "lifted" : here ? "here" : planned ? "planned" : "away"}
      data-person={person.id}
      data-initial={initial(person)}
      data-rove={person.id}
      data-fixed={fixed || host || undefined}
      data-long={initial(person).length > 2 || undefined}
      tabIndex={stop ? 0 : -1}
      title={name}
      aria-label={[name, ...facts(person, here, planned, host)].join(", ")}
      aria-pressed={isChosen}
      onFocus={() => {
        rover.value = person.id;
      }}
      onClick={(click) => onPick(person, click.detail === 0)}
    >
      {initial(person)}
      <Marks person={person} />
    </button>
  );
}

function Marks({ person }: { person: PersonInfo }) {
  const kept = person.stay ? wheel : person.with.length ? link : null;
  return (
    <>
      {kept && (
        <span class="seat__mark">
          <Icon of={kept} />
        </span>
      )}
      {person.help ? (
        <span class="seat__mark seat__mark--low" data-state="help">
          <Icon of={help} />
        </span>
      ) : (
        person.paper && (
          <span class="seat__mark seat__mark--low">
            <Icon of={paper} />
          </span>
        )
      )}
    </>
  );
}

/** What a seat shows, in words: for those who hear it. */
export function facts(person: PersonInfo, here: boolean, planned: boolean, host?: boolean): string[] {
  return [
    host && t("seat-host"),
    planned ? t("seat-planned") : t(here ? "seat-here" : "seat-away"),
    person.stay && t("seat-stays"),
    person.with.length > 0 && t("seat-with"),
    person.paper && t("seat-paper"),
    person.help && t("seat-help"),
  ].filter((word): word is string => Boolean(word));
}
