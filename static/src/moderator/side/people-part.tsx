import { t } from "../../i18n/speak";
import { find, hall, shelves } from "../../store";

/** Heads in numbers: who joined, who is connected now, and how many cards came on paper. */
export function PeoplePart() {
  const joined = find("count", "event")?.people ?? 0;
  const present = hall.value?.present.length ?? 0;
  let paper = 0;
  for (const card of shelves.card.value.values()) if (card.src === "paper") paper += 1;
  return (
    <section class="rail__part" aria-labelledby="people-title">
      <h2 id="people-title">{t("fact-people")}</h2>
      <dl class="heads">
        <div>
          <dt>{t("heads-joined")}</dt>
          <dd class="num">{joined}</dd>
        </div>
        <div>
          <dt>{t("heads-present")}</dt>
          <dd class="num">{present}</dd>
        </div>
        <div>
          <dt>{t("heads-paper")}</dt>
          <dd class="num">{paper}</dd>
        </div>
      </dl>
    </section>
  );
}
