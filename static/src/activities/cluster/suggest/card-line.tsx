import { t } from "../../../i18n/speak";
import { words } from "../../../i18n/text";
import type { Card } from "../../../wire";
import { kindOfCard } from "../../collect/card-kinds";
import { CardPlace } from "../card-place";
import { languageName } from "../languages";

/** The line below the text of a proposed card: where it was written, its kind, its language where it is not German, its number. */
export function CardLine({ card }: { card: Card }) {
  const kind = words(kindOfCard(card)?.label);
  return (
    <>
      <CardPlace card={card} />
      {kind && <span>{kind}</span>}
      {card.lang && card.lang !== "de" && <span>{languageName(card.lang)}</span>}
      <span class="num">{t("card-no", { no: card.no })}</span>
    </>
  );
}
