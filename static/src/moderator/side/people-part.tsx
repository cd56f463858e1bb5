import { t } from "../../i18n/speak";
import { event, find, hall, shelves } from "../../store";

/** Heads in numbers. At tables: phones, people without one, and who has gone; else who joined, who is connected now, and
 * how many cards came on paper. */
export function PeoplePart() {
  const heads = event.value?.places ? atTables() : inTheHall();
  return (
    <section class="rail__part" aria-labelledby="people-title">
      <h2 id="people-title">{t("fact-people")}</h2>
      <dl class="heads">
        {heads.map(([label, count]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd class="num">{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Heads = readonly (readonly [label: string, count: number])[];

function atTables(): Heads {
  const people = [...shelves.person.value.values()];
  const here = people.filter((person) => !person.left);
  const paper = here.filter((person) => person.paper).length;
  return [
    ["heads-phone", here.length - paper],
    ["heads-without", paper],
    ["heads-gone", people.length - here.length],
  ];
}

function inTheHall(): Heads {
  let paper = 0;
  for (const card of shelves.card.value.values()) if (card.src === "paper") paper += 1;
  return [
    ["heads-joined", find("count", "event")?.people ?? 0],
    ["heads-present", hall.value?.present.length ?? 0],
    ["heads-paper", paper],
  ];
}
