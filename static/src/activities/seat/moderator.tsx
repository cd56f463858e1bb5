import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import { type PersonLine, people } from "../../moderator/api";
import type { BoardProps } from "../../moderator/boards";
import { DeckBar } from "../../moderator/deck-bar";
import { useLoad } from "../../moderator/load";
import { Missing } from "../../moderator/run/missing";
import { event, find, hall } from "../../store";
import type { Id, SeatStage } from "../../wire";
import { aboutsOf } from "../chain/answers";
import { Group } from "./group";

/** People join the groups of chosen results; the moderator sees who is where and may move somebody. */
export function SeatBoard({ stage }: BoardProps<SeatStage>) {
  const code = event.value?.code ?? "";
  const joined = find("count", "event")?.people ?? 0;
  const { value } = useLoad(() => people(code), [code, joined]);
  const results = aboutsOf(stage);
  const count = find("count", stage.id);
  const seats = count?.seats ?? {};
  const everybody = (value ?? []).filter((person) => !person.paper);
  const inGroup = (target: Id | null) => everybody.filter((one) => (seats[one.person] ?? null) === target);
  const loose = inGroup(null);
  const seated = Object.keys(seats).length;
  const limit = stage.options.limit;
  const line = [t("seat-line", { seated, people: joined })];
  if (limit !== null) line.push(t("seat-limit", { count: limit }));
  const present = new Set(hall.value?.present);
  return (
    <>
      <DeckBar title={stage.title} line={line.join(" · ")} />
      <div class="groups scroll">
        {words(stage.prompt) && (
          <p class="wall__prompt">
            <Words of={stage.prompt} />
          </p>
        )}
        <Missing stage={stage} />
        <div class="groups__all">
          {results.map((result) => (
            <Group
              key={result.target}
              stage={stage}
              target={result.target}
              title={result.text}
              size={count?.groups?.[result.target] ?? 0}
              members={sorted(inGroup(result.target))}
              present={present}
              results={results}
            />
          ))}
          {(loose.length > 0 || !results.length) && (
            <Group
              stage={stage}
              target={null}
              title={t("seat-none")}
              size={Math.max(loose.length, joined - seated)}
              members={sorted(loose)}
              present={present}
              results={results}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** Those with a name first; the others in the order they came. */
function sorted(members: readonly PersonLine[]): PersonLine[] {
  return [...members].sort(
    (a, b) => Number(!a.name) - Number(!b.name) || a.name.localeCompare(b.name) || a.joined - b.joined,
  );
}
