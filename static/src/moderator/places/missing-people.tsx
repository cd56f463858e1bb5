import { t } from "../../i18n/speak";
import { PlacePlate } from "../../places/plate";
import { find } from "../../store";
import { Ask } from "../../ui/ask";
import { Button } from "../../ui/button";
import { showDialog } from "../../ui/dialog";
import type { PersonInfo } from "../../wire";
import { isAway } from "../presence";
import { ask, send } from "../session";
import { choose } from "./chosen";
import { nameInside, namesList, personName } from "./people-words";
import { PersonMenu } from "./person-menu";
import type { Seating } from "./seating";
import { goingOn } from "./walks";

/** Those who have a place, have not been seen there, and whose phone is not connected; people without a phone, too. */
export function missingOf(seating: Seating): PersonInfo[] {
  if (seating.when !== "now" || !goingOn.value) return [];
  return seating.tables.flatMap((table) =>
    table.guests.filter((person) => !seating.isHere(person) && isAway(person.id)),
  );
}

/** Left: who is missing. Somebody who has gone is taken out of the plan; the later rounds are made without them. */
export function Missing({ seating }: { seating: Seating }) {
  const missing = missingOf(seating);
  if (!missing.length) return null;
  const away = missing.filter((person) => !person.paper);
  return (
    <section class="rail__part" aria-labelledby="missing-title">
      <h2 id="missing-title">
        {t("missing-title")} <span>{missing.length}</span>
      </h2>
      <ul class="lates">
        {missing.map((person) => (
          <Row key={person.id} person={person} note={t(person.paper ? "seat-paper" : "person-away")} />
        ))}
      </ul>
      {away.length > 1 && (
        <Button size="small" wide onClick={() => askGone(away)}>
          {t("missing-all", { count: away.length })}
        </Button>
      )}
    </section>
  );
}

/** Left: who has called for help, quietly. */
export function HelpCalls({ seating }: { seating: Seating }) {
  const calling = [
    ...seating.waiting,
    ...seating.tables.flatMap((table) => [...table.hosts, ...table.guests]),
  ].filter((person) => person.help);
  if (!calling.length) return null;
  return (
    <section class="rail__part rail__part--help" aria-labelledby="help-title">
      <h2 id="help-title">
        {t("help-title")} <span>{calling.length}</span>
      </h2>
      <ul class="lates">
        {calling.map((person) => (
          <Row key={person.id} person={person} note={person.host ? t("seat-host") : ""}>
            <Button
              size="small"
              aria-label={t("help-done-for", { name: nameInside(person) })}
              onClick={() => void send({ kind: "person.help", person: person.id, wanted: false })}
            >
              {t("help-done")}
            </Button>
          </Row>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  person: PersonInfo;
  note: string;
  /** What can be done; else a menu. */
  children?: preact.ComponentChildren;
}

function Row({ person, note, children }: RowProps) {
  const place = person.place === null ? undefined : find("place", person.place);
  return (
    <li class="late-one">
      <button
        type="button"
        class="late-one__who"
        data-person={person.id}
        data-fixed={person.host !== null || undefined}
        onClick={() => choose({ what: "person", id: person.id })}
      >
        <bdi>{personName(person)}</bdi>
        {note && <small>{note}</small>}
      </button>
      {place && <PlacePlate place={place} size="s" />}
      {children ?? <PersonMenu person={person} />}
    </li>
  );
}

function askGone(people: readonly PersonInfo[]): void {
  showDialog(
    <Ask
      title={t("gone-title", { count: people.length })}
      yes={t("gone-do")}
      onYes={async () => {
        const acks = await Promise.all(
          people.map((person) => ask({ kind: "person.leave", person: person.id })),
        );
        return acks.find((ack) => !ack.ok) ?? acks[acks.length - 1] ?? { ok: true, seq: 0 };
      }}
    >
      <p>{namesList(people, 60)}</p>
      <p>{t("gone-what")}</p>
    </Ask>,
  );
}
