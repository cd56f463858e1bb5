import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import type { BoardProps } from "../../moderator/boards";
import { DeckBar } from "../../moderator/deck-bar";
import { Missing } from "../../moderator/run/missing";
import { find, shelves } from "../../store";
import type { Id, PersonInfo, SeatStage } from "../../wire";
import { aboutsOf } from "../chain/answers";
import { Group } from "./group";

/** People join the groups of chosen results; the moderator sees who is where and may move somebody. */
export function GroupsBoard({ stage }: BoardProps<SeatStage>) {
  const joined = find("count", "event")?.people ?? 0;
  const results = aboutsOf(stage);
  const count = find("count", stage.id);
  const seats = count?.seats ?? {};
  const everybody = [...shelves.person.value.values()].filter((person) => !person.left);
  const inGroup = (target: Id | null) => everybody.filter((one) => (seats[one.id] ?? null) === target);
  const loose = inGroup(null);
  const seated = Object.keys(seats).length;
  const limit = stage.options.limit;
  const line = [t("seat-line", { seated, people: joined })];
  if (limit !== null) line.push(t("seat-limit", { count: limit }));
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
              results={results}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** Those with a name first; the others in the order they came. */
function sorted(members: readonly PersonInfo[]): PersonInfo[] {
  return [...members].sort(
    (a, b) => Number(!a.name) - Number(!b.name) || a.name.localeCompare(b.name) || a.no - b.no,
  );
}
