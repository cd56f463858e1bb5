import type { PictureProps } from "../../display/activities";
import { CardPlace } from "../../display/card-place";
import { usePages } from "../../display/pages";
import { StageFrame } from "../../display/stage-frame";
import { StepOf } from "../../display/step";
import { t } from "../../i18n/speak";
import { Rich } from "../../i18n/text";
import { number } from "../../i18n/when";
import { find } from "../../store";
import type { VoteStage } from "../../wire";
import { RankPicture } from "./display-rank";
import { type Target, targetsOf } from "./targets";

const AT_ONCE = 5;

/** Before the reveal only how many have voted; the ranking as soon as the laptop gives out a tally. */
export function VotePicture({ stage }: PictureProps<VoteStage>) {
  const tally = find("tally", stage.id);
  // In a second round the first one is known, but what goes on is as secret as it was.
  const counted = tally && (stage.round === 1 || stage.revealed);
  return counted ? <RankPicture stage={stage} tally={tally} /> : <VotingPicture stage={stage} />;
}

/** Of a single card: the place it comes from. */
function WrittenAt({ target }: { target: Target }) {
  const card = find("card", target.id);
  return card ? <CardPlace card={card} /> : null;
}

function VotingPicture({ stage }: PictureProps<VoteStage>) {
  const { dots, max_per_target: most, on } = stage.options;
  const voted = find("count", stage.id)?.voted ?? 0;
  const people = find("count", "event")?.people ?? 0;
  const targets = targetsOf(stage);
  const { page, pages, shown } = usePages(targets, AT_ONCE);
  return (
    <StageFrame
      stage={stage}
      above={stage.round > 1 ? t("round-two") : undefined}
      compact
      foot={
        <>
          <StepOf stage={stage} />
          <p>{t(stage.status === "open" ? "vote-secret" : "vote-done")}</p>
          {pages > 1 && <p>{t("page-of", { page: page + 1, pages })}</p>}
        </>
      }
    >
      <div class="d-vote">
        <div class="d-number">
          <b>{number(voted)}</b>
          <p>{t("voted-of", { voted, people: number(people) })}</p>
          <p class="d-rule">
            <Rich id="vote-rule" args={{ dots }} />
            {most < dots && <> {t(on === "clusters" ? "vote-most-heading" : "vote-most-card", { most })}</>}
          </p>
        </div>
        <ul class="d-targets" key={page}>
          {shown.map((target) => (
            <li key={target.id} class="strip">
              <WrittenAt target={target} />
              <span class="d-targets__title" lang={target.lang} dir="auto">
                {target.title}
              </span>
              {target.cards.length > 0 && (
                <span class="strip__count">{t("cards", { count: target.cards.length })}</span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </StageFrame>
  );
}
