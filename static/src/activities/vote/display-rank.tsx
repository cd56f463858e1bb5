import { Frame } from "../../display/frame";
import { usePages } from "../../display/pages";
import { isolate, t } from "../../i18n/speak";
import { Rich } from "../../i18n/text";
import { number } from "../../i18n/when";
import { find } from "../../store";
import { flag } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Tally, VoteStage } from "../../wire";
import { DotRows } from "./dot-rows";
import { type RankLine, ranked } from "./ranked";

const AT_ONCE = 5;

interface RankPictureProps {
  stage: VoteStage;
  tally: Tally;
}

/** What the dots say: best first, equal ones with the same number. Once confirmed, the results come first. */
export function RankPicture({ stage, tally }: RankPictureProps) {
  const lines = ranked(stage, tally, AT_ONCE);
  const { page, pages, shown } = usePages(lines, AT_ONCE);
  const voted = find("count", stage.id)?.voted ?? 0;
  // How many people that were is known only of the phones, in the first round.
  const onlyPhones = stage.round === 1 && tally.targets.every((row) => !row.paper && !row.hands);
  const confirmed = stage.results.length > 0;
  const title = t(confirmed ? "results-title" : "rank-title");
  const most = Math.max(1, ...lines.map((line) => line.dots));
  return (
    <Frame
      title={title}
      length={title.length}
      plain
      foot={
        <>
          <p>
            {onlyPhones ? (
              <Rich id="dots-of-people" args={{ dots: number(tally.total), voted, people: number(voted) }} />
            ) : (
              t("dots", { count: tally.total })
            )}
          </p>
          {pages > 1 && <p>{t("page-of", { page: page + 1, pages })}</p>}
        </>
      }
      end={
        tally.targets.length > lines.length ? (
          <p>
            {t(stage.options.on === "clusters" ? "all-headings" : "all-cards", {
              count: tally.targets.length,
            })}
          </p>
        ) : undefined
      }
    >
      {!lines.length ? (
        <p class="d-sentence">{t("no-dots")}</p>
      ) : (
        <ol class="d-rank" key={page}>
          {shown.map((line) => (
            <li key={line.target} data-chosen={line.chosen || undefined}>
              <span class="d-rank__no" role="img" aria-label={t("rank", { rank: line.rank })}>
                {line.rank}
              </span>
              <h2 lang={line.lang} dir="auto">
                {line.title}
              </h2>
              <div class="d-rank__dots">
                <DotRows dots={line.dots} most={most} label={t("dots", { count: line.dots })} />
                {(line.chosen || line.tied || more(line).length > 0) && (
                  <p>
                    {line.chosen && (
                      <>
                        <Icon of={flag} /> <b>{t("chosen")}</b>
                      </>
                    )}
                    {line.chosen && line.tied && ", "}
                    {line.tied && t("tied")}
                    {(line.chosen || line.tied) && more(line).length > 0 && " · "}
                    {more(line).join(" · ")}
                  </p>
                )}
                {reasonOf(stage, line) && (
                  <p class="d-rank__why">{t("rank-added", { reason: isolate(reasonOf(stage, line)) })}</p>
                )}
              </div>
              <span class="d-rank__n" aria-hidden="true">
                {number(line.dots)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Frame>
  );
}

/** Why the moderator took it among the results although the dots did not. */
function reasonOf(stage: VoteStage, { target }: RankLine): string {
  return stage.results.find((result) => result.target === target)?.reason ?? "";
}

/** What stands behind the number: a second round, dots on paper, hands. */
function more({ again, paper, hands }: RankLine): string[] {
  return [
    ...(again ? [t("dots-again", { count: again })] : []),
    ...(paper ? [t("dots-paper", { count: paper })] : []),
    ...(hands ? [t("dots-hands", { count: hands })] : []),
  ];
}
