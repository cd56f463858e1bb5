import { t } from "../i18n/speak";
import { words } from "../i18n/text";
import { kindOf } from "../kind";
import { inMyLanguage } from "../ui/also";
import { Card } from "../ui/card";
import { person } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Card as CardData } from "../wire";
import { Report } from "./evening";
import { Marks } from "./marks";
import { myCardIds } from "./mine";
import { CardPlate } from "./places-of";

interface BoardCardProps {
  card: CardData;
  /** On the board of its place: as large as one's own cards, and without the sign. */
  atPlace?: boolean;
}

/** A card on the common board; one's own says so, and one from a table shows its sign. */
export function BoardCard({ card, atPlace }: BoardCardProps) {
  const kind = kindOf(card);
  const mine = myCardIds.value.has(card.id);
  const label = words(kind?.label);
  const said = mine ? (
    <>
      <Icon of={person} />
      <b>{t("your-card")}</b>
      {label && <span>· {label}</span>}
    </>
  ) : (
    label
  );
  const meta =
    card.place && !atPlace ? (
      <>
        <CardPlate place={card.place} />
        {said}
      </>
    ) : (
      said
    );
  return (
    <Card
      dense={!atPlace}
      text={card.text}
      words={`card-${card.id}`}
      lang={card.lang}
      also={inMyLanguage(card.also)}
      colour={kind?.colour}
      meta={meta}
      class={mine ? undefined : "card--other"}
    >
      <Marks card={card} />
      {!mine && <Report card={card} />}
    </Card>
  );
}
