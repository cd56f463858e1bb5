import { t } from "../i18n/speak";
import { words } from "../i18n/text";
import { Card } from "../ui/card";
import { person } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Card as CardData } from "../wire";
import { Marks } from "./marks";
import { myCardIds } from "./mine";
import { kindOf } from "./my-cards";

/** A card on the common board; one's own says so. */
export function BoardCard({ card }: { card: CardData }) {
  const kind = kindOf(card);
  const mine = myCardIds.value.has(card.id);
  const label = words(kind?.label);
  const meta = mine ? (
    <>
      <Icon of={person} />
      <b>{t("your-card")}</b>
      {label && <span>· {label}</span>}
    </>
  ) : (
    label
  );
  return (
    <Card dense text={card.text} lang={card.lang} colour={kind?.colour} meta={meta}>
      <Marks card={card} />
    </Card>
  );
}
