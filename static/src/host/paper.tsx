import type { ComponentChildren } from "preact";
import { t } from "../i18n/speak";
import { words } from "../i18n/text";
import { clockTime } from "../i18n/when";
import { kindOf } from "../kind";
import { find } from "../store";
import { Card } from "../ui/card";
import { bolt } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Card as CardData } from "../wire";

interface PaperProps {
  card: CardData;
  /** Say in which round it was written; else when. */
  withRound?: boolean;
  children?: ComponentChildren;
}

/** A card of this place as it is read out. */
export function Paper({ card, withRound, children }: PaperProps) {
  const round = find("stage", card.stage)?.round;
  const kind = kindOf(card);
  const when = withRound && round ? t("round-no", { round }) : clockTime(card.at);
  return (
    <Card
      text={card.text}
      words={`card-${card.id}`}
      lang={card.lang}
      also={card.also}
      colour={kind?.colour}
      meta={
        <span>
          {words(kind?.label) ? t("kind-and-time", { kind: words(kind?.label), time: when }) : when}
        </span>
      }
    >
      {card.dispute && (
        <p class="paper__mark">
          <Icon of={bolt} />
          {t("disputed", { reason: card.dispute })}
        </p>
      )}
      {children}
    </Card>
  );
}
