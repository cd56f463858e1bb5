import { columnsFor, Heap } from "../../display/heap";
import { usePages } from "../../display/pages";
import { t } from "../../i18n/speak";
import type { Card, CollectStage } from "../../wire";
import { byAbout } from "../chain/answers";

const AT_ONCE = 6;

/** A column for each result, with the newest cards that answer it. */
export function AboutBoard({ stage, cards }: { stage: CollectStage; cards: readonly Card[] }) {
  const newest = [...cards].reverse();
  const { page, shown } = usePages(byAbout(stage, newest), AT_ONCE);
  return (
    <ul
      class="d-clusters"
      data-rows={shown.length > 3 ? 2 : 1}
      data-columns={columnsFor(shown.length)}
      data-dense
      key={page}
    >
      {shown.map(({ result, items }) => (
        <Heap
          key={result?.target ?? ""}
          title={result?.text ?? t("answers-else")}
          count={items.length}
          cards={items}
        />
      ))}
    </ul>
  );
}
