import { t } from "../../i18n/speak";
import { Bar } from "../../ui/bar";
import { flag } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { TallyRow, VoteResult, VoteStage } from "../../wire";
import { Sources } from "./sources";
import type { Target } from "./targets";

interface RankRowProps {
  stage: VoteStage;
  row: TallyRow;
  target: Target | undefined;
  most: number;
  undecided: boolean;
  /** It was confirmed. */
  settled: VoteResult | undefined;
  /** null: there is nothing to choose now. */
  chosen: boolean | null;
  onToggle: () => void;
}

/** A line of the ranking: how many dots, from where, and whether the hall goes on with it. */
export function RankRow({ stage, row, target, most, undecided, settled, chosen, onToggle }: RankRowProps) {
  const words = (
    <>
      <span class="rank__no num">
        <span class="sr">{t("rank", { rank: row.rank })}</span>
        <span aria-hidden="true">{row.rank}</span>
      </span>
      <span class="rank__what">
        <span class="rank__title" lang={target?.lang} dir="auto">
          {settled?.text ?? target?.title ?? row.target}
        </span>
        <Bar value={row.dots} of={most} />
        <Sources row={row} stage={stage} />
        {settled?.reason && <span class="rank__why">{t("result-reason", { reason: settled.reason })}</span>}
      </span>
      <span class="rank__dots num">{t("dots", { count: row.dots })}</span>
      <span class="rank__tags">
        {undecided ? (
          <span class="tag tag--wait">{t("tied-decide")}</span>
        ) : (
          row.tied && <span class="tag">{t("tied")}</span>
        )}
        {settled && (
          <span class="tag tag--ok">
            <Icon of={flag} />
            {t("is-result-no", { no: stage.results.indexOf(settled) + 1 })}
          </span>
        )}
      </span>
    </>
  );
  return (
    <li
      class="card rank"
      data-chosen={settled || chosen ? true : undefined}
      data-undecided={undecided || undefined}
    >
      {chosen === null ? (
        <div class="rank__row">{words}</div>
      ) : (
        <label class="rank__row">
          <input type="checkbox" checked={chosen} onChange={onToggle} />
          {words}
        </label>
      )}
    </li>
  );
}
