import { isolate, t } from "../../i18n/speak";
import type { ScreenProps } from "../../phone/activities";
import { mySeat } from "../../phone/mine";
import { takeSeat } from "../../phone/mine-later";
import { Question } from "../../phone/question";
import { find } from "../../store";
import { Button } from "../../ui/button";
import { check } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { SeatStage, VoteResult } from "../../wire";
import { aboutsOf } from "../chain/answers";
import { sizeOf } from "./sizes";

/** Which group one works in: how many are there, which one is full, which one is one's own. */
export function SeatScreen({ stage, notices }: ScreenProps<SeatStage>) {
  const groups = aboutsOf(stage);
  const mine = mySeat(stage.id);
  const chosen = groups.find((group) => group.target === mine);
  const open = stage.status === "open";
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        <Question stage={stage} />
        {chosen ? (
          <Note state="ok" live>
            {t("group-chosen", { title: isolate(chosen.text) })}
          </Note>
        ) : (
          <p>{t(open ? "group-choose" : "group-closed")}</p>
        )}
      </section>
      <section class="board">
        <ul class="cards">
          {groups.map((group) => (
            <Group
              key={group.target}
              stage={stage}
              group={group}
              mine={mine === group.target}
              changing={mine !== null}
              open={open}
            />
          ))}
        </ul>
        {!groups.length && <p>{t("group-none")}</p>}
      </section>
    </main>
  );
}

interface GroupProps {
  stage: SeatStage;
  group: VoteResult;
  mine: boolean;
  /** One is in a group already. */
  changing: boolean;
  open: boolean;
}

function Group({ stage, group, mine, changing, open }: GroupProps) {
  const { limit } = stage.options;
  // What this phone has chosen and the laptop has not counted yet is counted here.
  const counted = find("count", stage.id)?.groups?.[group.target] ?? 0;
  const size = sizeOf(stage.id, group.target, counted, mine);
  const full = !mine && limit !== null && size >= limit;
  const title = isolate(group.text);
  return (
    <li class="card group" data-state={mine ? "selected" : undefined}>
      <h2 class="vote__head">
        <bdi>{group.text}</bdi>
      </h2>
      <p class="group__size">
        {mine && (
          <span class="tag">
            <Icon of={check} />
            {t("group-mine")}
          </span>
        )}
        <span class="num">
          {limit === null ? t("people", { count: size }) : t("group-size", { count: size, limit })}
        </span>
        {full && <b>{t("group-full")}</b>}
      </p>
      {open && (
        <Button
          wide
          aria-label={t(mine ? "group-leave-named" : "group-join-named", { title })}
          reason={full && t("refused-seat-full", { max: limit ?? 0 })}
          onClick={() => takeSeat(stage.id, mine ? null : group.target)}
        >
          {t(mine ? "group-leave" : changing ? "group-change" : "group-join")}
        </Button>
      )}
    </li>
  );
}
