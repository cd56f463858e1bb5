import { t } from "../../i18n/speak";
import { nameInside, personName } from "../../moderator/places/people-words";
import { isAway } from "../../moderator/presence";
import { send } from "../../moderator/session";
import { find } from "../../store";
import { more } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { Menu, type MenuItem } from "../../ui/menu";
import type { Id, PersonInfo, SeatStage, VoteResult } from "../../wire";

interface GroupProps {
  stage: SeatStage;
  /** null: people who are in no group yet. */
  target: Id | null;
  title: string;
  /** How many, as the laptop counts. */
  size: number;
  members: readonly PersonInfo[];
  results: readonly VoteResult[];
}

/** A group with its number and the people in it. */
export function Group({ stage, target, title, size, members, results }: GroupProps) {
  const limit = target === null ? null : stage.options.limit;
  const full = limit !== null && size >= limit;
  return (
    <section class="cluster group" aria-label={title} data-none={target === null || undefined}>
      <div class="strip">
        <h3 class="strip__title" dir="auto">
          {title}
        </h3>
        <span class="strip__count">
          {limit === null ? t("people", { count: size }) : t("seat-of", { count: size, limit })}
        </span>
      </div>
      {full && <p class="group__full">{t("seat-full")}</p>}
      <ul>
        {members.map((person) => (
          <li class="card card--dense group__person" key={person.id}>
            <span class="grow" dir="auto">
              {personName(person)}
              {person.paper ? (
                <small class="faint"> · {t("seat-paper")}</small>
              ) : (
                isAway(person.id) && <small class="faint"> · {t("person-away")}</small>
              )}
            </span>
            <Menu
              look="plain"
              square
              label={t("seat-menu", { name: nameInside(person) })}
              items={() => moves(stage, person, target, results)}
            >
              <Icon of={more} />
            </Menu>
          </li>
        ))}
      </ul>
      {!size && <p class="faint group__empty">{t("seat-empty")}</p>}
    </section>
  );
}

/** Where somebody can be moved to: every other group, also a full one, or out of all. */
function moves(
  stage: SeatStage,
  person: PersonInfo,
  from: Id | null,
  results: readonly VoteResult[],
): MenuItem[] {
  const notYet = stage.started === null ? t("refused-stage-not-open") : null;
  const sizes = find("count", stage.id)?.groups ?? {};
  const give = (target: Id | null, title: string) =>
    void send({ kind: "seat.give", stage: stage.id, person: person.id, target }).then((ack) => {
      if (ack.ok) announce(t("said-seat", { name: nameInside(person), title }));
    });
  const items: MenuItem[] = results
    .filter((result) => result.target !== from)
    .map((result) => ({
      label: t("seat-to", { title: result.text }),
      detail: String(sizes[result.target] ?? 0),
      reason: notYet,
      onPick: () => give(result.target, result.text),
    }));
  if (from !== null)
    items.push({ label: t("seat-out"), reason: notYet, onPick: () => give(null, t("seat-none")) });
  return items;
}
