import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { shelves } from "../../store";
import type { Card } from "../../wire";
import { LineField } from "../details/field";
import { CardList } from "./card-list";
import { besideCard } from "./report";

/** Any card by its number or a word of it; without a search those that have something beside them. */
export function AllCards({ fixed }: { fixed: boolean }) {
  const [search, setSearch] = useState("");
  const cards = [...shelves.card.value.values()]
    .filter((card) => card.hidden === undefined && !card.held)
    .sort((one, other) => one.no - other.no);
  const wanted = search.trim().toLocaleLowerCase();
  const found = cards.filter((card) => (wanted ? matches(card, wanted) : touched(card)));
  return (
    <section class="paper report" aria-labelledby="report-cards">
      <h2 id="report-cards">{t("editor-cards")}</h2>
      <p>{t("editor-cards-hint")}</p>
      <LineField label={t("editor-search")} value={search} onInput={setSearch} />
      <p class="faint" role="status">
        {wanted ? t("editor-found", { count: found.length }) : t("editor-touched", { count: found.length })}
      </p>
      {found.length > 0 && (
        <CardList key={wanted} cards={found.map((card) => card.id)} fixed={fixed} label={t("editor-cards")} />
      )}
    </section>
  );
}

function matches(card: Card, wanted: string): boolean {
  const no = /^k? ?0*(\d+)$/.exec(wanted);
  return (no !== null && card.no === Number(no[1])) || card.text.toLocaleLowerCase().includes(wanted);
}

function touched(card: Card): boolean {
  const { correction, comment } = besideCard(card.id);
  return Boolean(correction || comment);
}
