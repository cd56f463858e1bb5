import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { myCardIds } from "../../phone/mine";
import { kindOf } from "../../phone/my-cards";
import { find, shelves } from "../../store";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import type { CollectStage } from "../../wire";

const AT_ONCE = 30;

/** The cards of the others, newest first; or when they will be seen. */
export function OtherCards({ stage }: { stage: CollectStage }) {
  const [shown, setShown] = useState(AT_ONCE);
  const seen = stage.options.show === "live" || stage.revealed;
  const mine = myCardIds.value;
  const count = find("count", stage.id)?.cards ?? 0;
  if (!seen) {
    return (
      <section class="others">
        <h2 class="section">{t("others-title")}</h2>
        <p>{t("others-hidden", { count })}</p>
      </section>
    );
  }
  const cards = [...shelves.card.value.values()]
    .filter((card) => card.stage === stage.id && !mine.has(card.id))
    .sort((a, b) => b.no - a.no);
  return (
    <section class="others" aria-labelledby="others">
      <h2 class="section" id="others">
        {t("others-title")}
        <span>{cards.length}</span>
      </h2>
      {!cards.length && <p>{t("others-none")}</p>}
      <ul class="cards">
        {cards.slice(0, shown).map((card) => (
          <Card
            key={card.id}
            text={card.text}
            lang={card.lang}
            colour={kindOf(card)?.colour}
            meta={words(kindOf(card)?.label)}
          />
        ))}
      </ul>
      {cards.length > shown && (
        <Button wide onClick={() => setShown(shown + AT_ONCE)}>
          {t("show-more", { count: Math.min(AT_ONCE, cards.length - shown) })}
        </Button>
      )}
    </section>
  );
}
