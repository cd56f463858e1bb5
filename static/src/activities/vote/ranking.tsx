import { t } from "../../i18n/speak";
import { number } from "../../i18n/when";
import { Marks } from "../../phone/marks";
import { PlacesOf } from "../../phone/places-of";
import { Bar } from "../../ui/bar";
import { flag } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Id, Tally, VoteStage } from "../../wire";
import { MoreCards } from "./cards-dialog";
import { targetOf } from "./targets";

interface RankingProps {
  stage: VoteStage;
  tally: Tally;
  mine: Readonly<Record<Id, number>>;
}

/** Best first. Those with equally many dots share a rank and say so. */
export function Ranking({ stage, tally, mine }: RankingProps) {
  const results = new Map(stage.results.map((result) => [result.target, result]));
  const most = Math.max(1, ...tally.targets.map((row) => row.dots));
  return (
    <ol class="cards">
      {tally.targets.map((row) => {
        const target = targetOf(row.target);
        if (!target) return null;
        const result = results.get(row.target);
        const inHall = [
          row.paper && t("dots-paper", { count: row.paper }),
          row.hands && t("dots-hands", { count: row.hands }),
        ];
        const own = mine[row.target] ?? 0;
        return (
          <li class="card ranked" key={row.target} data-chosen={Boolean(result) || undefined}>
            <span class="ranked__no num" role="img" aria-label={t("rank", { rank: row.rank })}>
              {row.rank}
            </span>
            <div class="ranked__what">
              <h2 class="vote__head" id={`on-${target.id}`} lang={target.lang}>
                <bdi>{result?.text ?? target.title}</bdi>
              </h2>
              <Bar value={row.dots} of={most} />
              <p class="vote__line vote__line--wrap">
                <b class="num">{t("dots", { count: row.dots })}</b>
                {row.tied && row.dots > 0 && <span>{t("tied")}</span>}
                {row.again > 0 && <span>{t("dots-again", { count: row.again })}</span>}
                {inHall.filter(Boolean).map((words) => (
                  <span key={words}>{words}</span>
                ))}
                {own > 0 && <span>{t("of-them-yours", { count: own })}</span>}
                <MoreCards target={target} />
              </p>
              {result && (
                <p class="tag">
                  <Icon of={flag} />
                  {t("chosen")}
                </p>
              )}
              {result?.reason && <p>{t("chosen-because", { reason: result.reason })}</p>}
              <PlacesOf cards={target.cards} self={target.id} />
              <Marks card={target} />
            </div>
          </li>
        );
      })}
      <li class="faint">{t("dots-total", { total: number(tally.total) })}</li>
    </ol>
  );
}
