import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import type { ScreenProps } from "../../phone/activities";
import { BoardCard } from "../../phone/board-card";
import { PlacesOf } from "../../phone/places-of";
import { Question } from "../../phone/question";
import { shelves } from "../../store";
import { Button } from "../../ui/button";
import { Strip } from "../../ui/strip";
import type { Card as CardData, Cluster, ClusterStage } from "../../wire";
import { onBoard } from "../chain/answers";

const AT_ONCE = 4;

/** Read along while the cards are sorted: headings with their cards, then those without a heading. */
export function ClusterScreen({ stage, notices }: ScreenProps<ClusterStage>) {
  const all = shelves.card.value;
  const clusters = [...shelves.cluster.value.values()]
    .filter((cluster) => cluster.stage === stage.id)
    .sort((a, b) => a.pos - b.pos);
  const sorted = new Set(clusters.flatMap((cluster) => cluster.cards));
  const unsorted = [...all.values()]
    .filter((card) => stage.sources.includes(card.stage) && !sorted.has(card.id) && onBoard(card))
    .sort((a, b) => b.no - a.no);
  return (
    <main class="phone phone--board" id="main">
      <section class="ask stack">
        {notices}
        <Question stage={stage} />
        <p>{t(stage.status === "open" ? "cluster-open" : "cluster-closed")}</p>
      </section>
      <section class="board">
        {!clusters.length && !unsorted.length && <p>{t("cluster-none")}</p>}
        <div class="headings">
          {clusters.map((cluster) => (
            <Heading key={cluster.id} cluster={cluster} all={all} />
          ))}
          {unsorted.length > 0 && (
            <section class="cluster">
              <h2 class="section">
                {t("unsorted")}
                <span>{unsorted.length}</span>
              </h2>
              <Pile cards={unsorted} />
            </section>
          )}
        </div>
      </section>
    </main>
  );
}

function Heading({ cluster, all }: { cluster: Cluster; all: ReadonlyMap<string, CardData> }) {
  const cards = cluster.cards.flatMap((id) => all.get(id) ?? []);
  const tops = cards.filter(onBoard);
  return (
    <section class="cluster">
      <Strip title={cluster.title} count={t("cards", { count: cards.length })} />
      <PlacesOf cards={cards} />
      <Pile cards={tops} />
    </section>
  );
}

function Pile({ cards }: { cards: readonly CardData[] }) {
  const [all, setAll] = useState(false);
  const rest = cards.length - AT_ONCE;
  const cut = !all && rest > 1;
  return (
    <>
      <ul>
        {(cut ? cards.slice(0, AT_ONCE) : cards).map((card) => (
          <BoardCard key={card.id} card={card} />
        ))}
      </ul>
      {cut && (
        <Button look="plain" size="small" onClick={() => setAll(true)}>
          {t("show-more", { count: rest })}
        </Button>
      )}
    </>
  );
}
