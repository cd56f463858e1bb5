import { isolate, t } from "../../i18n/speak";
import { Rich, words } from "../../i18n/text";
import type { ScreenProps } from "../../phone/activities";
import { MyCards } from "../../phone/my-cards";
import { choosing, here, roomsShown, walk } from "../../phone/my-place";
import { sayArrived } from "../../phone/place-orders";
import { Question } from "../../phone/question";
import { named } from "../../phone/spoken-place";
import { Topics } from "../../phone/topics";
import { event } from "../../store";
import { Button } from "../../ui/button";
import { check, people } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { CollectStage, Place } from "../../wire";
import { WalkScreen } from "../seat/phone-walk";
import { Composer } from "./composer";
import { SoonMoving } from "./phone-soon";
import { TableBoard } from "./phone-table";

/** A round at one's place: its question, a card to write, and what lies there from all rounds. */
export function RoundScreen({ stage, notices }: ScreenProps<CollectStage>) {
  const { place, arrived, host, left } = here.value;
  const way = walk.value;
  // Somebody who comes late still has to find a place; the round goes on meanwhile.
  if (way && (left || !place || roomsShown.value)) return <WalkScreen stage={way} notices={notices} />;
  if (!place) return null;
  const asked = [place.question, stage.prompt, event.value?.question].find((one) => words(one));
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        {stage.status === "open" && !arrived && !host && <NotHere place={place} />}
        {!host && <SoonMoving stage={stage} />}
        <Question stage={stage} asked={asked} />
        {stage.status === "open" ? (
          <>
            <Composer stage={stage} />
            {place.host && !host && <HostWrites name={place.host} />}
          </>
        ) : (
          <Note state="ok" live>
            {t("round-closed")}
          </Note>
        )}
        {place.open && <Topics place={place} />}
      </section>
      <section class="board">
        <MyCards stage={stage.id} />
        <TableBoard place={place} now={stage} />
      </section>
    </main>
  );
}

/** For those who would rather speak than type: somebody at the place writes for them. */
function HostWrites({ name }: { name: string }) {
  return (
    <p class="host-writes">
      <Icon of={people} />
      <span>
        <Rich id="round-host-writes" args={{ name: isolate(name) }} />
      </span>
    </p>
  );
}

/** Nobody has seen this person at the place yet. One can write all the same. */
function NotHere({ place }: { place: Place }) {
  const way = walk.value;
  if (!way) return null;
  return (
    <div class="not-here">
      <p class="grow">{t("round-here", named(place))}</p>
      <Button onClick={() => sayArrived(way)}>
        <Icon of={check} />
        {t("arrive")}
      </Button>
      {way.options.move === "choose" && (
        <button type="button" class="link" onClick={() => (choosing.value = true)}>
          {t("room-other", named(place))}
        </button>
      )}
    </div>
  );
}
