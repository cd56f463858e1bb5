import { useComputed } from "@preact/signals";
import { memo } from "preact/compat";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { CardMarks } from "../../moderator/cards/card-marks";
import { useStacked } from "../../moderator/cards/stacked";
import { Card } from "../../ui/card";
import { check, paper } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Card as CardData } from "../../wire";
import { kindOfCard } from "../collect/card-kinds";
import { CardPlace } from "./card-place";
import { selected, stretch, toggle } from "./selection";

interface BoardCardProps {
  card: CardData;
  /** One card of each pile is reached with Tab, the others with the arrow keys. */
  first: boolean;
}

/** A card that can be selected and dragged. Drawn again only when it or its own selection changes. */
export const BoardCard = memo(function BoardCard({ card, first }: BoardCardProps) {
  const isSelected = useComputed(() => selected.value.has(card.id)).value;
  const stacked = useStacked(card.id);
  const kind = kindOfCard(card);
  return (
    <Card
      as="div"
      dense
      text={card.text}
      lang={card.lang}
      also={card.also}
      colour={kind?.colour}
      state={isSelected ? "selected" : undefined}
      role="option"
      aria-selected={isSelected}
      tabIndex={first ? 0 : -1}
      data-card={card.id}
      data-stack={stacked > 0 || undefined}
      onClick={(click) => {
        if (click.shiftKey) stretch(card.id);
        else toggle(card.id);
      }}
      meta={
        <>
          <CardPlace card={card} />
          <span>{words(kind?.label)}</span>
          {card.src === "paper" && (
            <span class="modcard__mark">
              <Icon of={paper} />
              {t("from-paper")}
            </span>
          )}
          <span class="num">{t("card-no", { no: card.no })}</span>
          {isSelected && (
            <span class="picked">
              <Icon of={check} />
            </span>
          )}
        </>
      }
    >
      <CardMarks card={card} />
    </Card>
  );
});
