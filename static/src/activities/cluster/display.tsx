import type { PictureProps } from "../../display/activities";
import { Heap } from "../../display/heap";
import { usePages } from "../../display/pages";
import { StageFrame } from "../../display/stage-frame";
import { StepOf } from "../../display/step";
import { t } from "../../i18n/speak";
import { Rich } from "../../i18n/text";
import { number } from "../../i18n/when";
import { find, shelves } from "../../store";
import type { ClusterStage } from "../../wire";
import { onBoard } from "../chain/answers";
import { Board } from "../collect/board";

/** Two rows of three headings: more would be too small for the last row. */
const AT_ONCE = 6;

/** Headings with how many cards lie under them, and the first of these. */
export function ClusterPicture({ stage }: PictureProps<ClusterStage>) {
  const clusters = [...shelves.cluster.value.values()]
    .filter((cluster) => cluster.stage === stage.id)
    .sort((a, b) => a.pos - b.pos);
  const cards = [...shelves.card.value.values()]
    .filter((card) => stage.sources.includes(card.stage) && onBoard(card))
    .sort((a, b) => a.no - b.no);
  const sorted = new Set(clusters.flatMap((cluster) => cluster.cards));
  const left = cards.filter((card) => !sorted.has(card.id)).length;
  const { page, pages, shown } = usePages(clusters, AT_ONCE);
  return (
    <StageFrame
      stage={stage}
      compact
      foot={
        <>
          <StepOf stage={stage} />
          {clusters.length > 0 && (
            <p>
              <Rich id={left ? "left-bold" : "all-sorted"} args={{ count: left, number: number(left) }} />
            </p>
          )}
          {pages > 1 && <p>{t("page-of", { page: page + 1, pages })}</p>}
        </>
      }
    >
      {clusters.length ? (
        <ul class="d-clusters" data-rows={shown.length > 3 ? 2 : 1} key={page}>
          {shown.map((cluster) => (
            <Heap
              key={cluster.id}
              title={cluster.title}
              count={cluster.cards.length}
              cards={cluster.cards.flatMap((id) => find("card", id) ?? []).filter(onBoard)}
            />
          ))}
        </ul>
      ) : cards.length ? (
        <Board cards={cards} />
      ) : (
        <p class="d-sentence">{t("nothing-to-sort")}</p>
      )}
    </StageFrame>
  );
}
