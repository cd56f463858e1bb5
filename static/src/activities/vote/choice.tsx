import { isolate, t } from "../../i18n/speak";
import { kindOf } from "../../kind";
import { Marks } from "../../phone/marks";
import { setDots } from "../../phone/mine-later";
import { PlacesOf } from "../../phone/places-of";
import { find } from "../../store";
import { Dots } from "../../ui/dots";
import { minus, plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Colour, Id, Tally, VoteStage } from "../../wire";
import { MoreCards } from "./cards-dialog";
import type { Target } from "./targets";

interface ChoiceProps {
  stage: VoteStage;
  target: Target;
  mine: number;
  left: number;
  /** Only when the hall sees the dots while they are set. */
  tally: Tally | undefined;
  voting: boolean;
}

const DRAWN_AT_MOST = 5;

/** One thing to put dots on. Every press is saved; taking back is always possible. */
export function Choice({ stage, target, mine, left, tally, voting }: ChoiceProps) {
  const most = stage.options.max_per_target;
  const title = isolate(target.title);
  const reason = left === 0 ? t("refused-dots-too-many") : mine >= most ? t("refused-dots-per-target") : null;
  const all = tally?.targets.find((row) => row.target === target.id)?.dots;
  const reasonId = `why-${target.id}`;
  return (
    <li class="card vote" data-colour={colourOf(target.id)} data-mine={mine > 0 || undefined}>
      <div>
        <h2
          id={`on-${target.id}`}
          class={target.cards.length || !target.lang ? "vote__head" : "vote__head vote__head--card"}
          lang={target.lang}
        >
          <bdi>{target.title}</bdi>
        </h2>
        <p class="vote__line vote__line--wrap">
          {mine > 0 && (
            <span class="vote__mine">
              <span class="sr">{t("your-dots", { count: mine })}</span>
              <Dots full={Math.min(mine, DRAWN_AT_MOST)} />
              {mine > DRAWN_AT_MOST && <b aria-hidden="true">{mine}</b>}
            </span>
          )}
          <MoreCards target={target} />
          {all !== undefined && (
            <span class="vote__all">
              {t(stage.round > 1 ? "dots-first-round" : "dots-all", { count: all })}
            </span>
          )}
        </p>
        <PlacesOf cards={target.cards} self={target.id} />
        <Marks card={target} />
      </div>
      {voting && (
        <div class="vote__keys">
          {mine > 0 && (
            <button
              type="button"
              class="vote__press"
              aria-label={t("dot-take", { title })}
              onClick={() => setDots(stage.id, target.id, mine - 1)}
            >
              <Icon of={minus} />
            </button>
          )}
          <button
            type="button"
            class="vote__press"
            aria-label={t("dot-give", { title })}
            aria-disabled={reason ? true : undefined}
            aria-describedby={reason ? reasonId : undefined}
            onClick={() => !reason && setDots(stage.id, target.id, mine + 1)}
          >
            <Icon of={plus} />
          </button>
          {reason && (
            <span class="sr" id={reasonId}>
              {reason}
            </span>
          )}
        </div>
      )}
    </li>
  );
}

/** A single card keeps its colour; headings are white. */
function colourOf(target: Id): Colour | undefined {
  const card = find("card", target);
  return card && kindOf(card)?.colour;
}
