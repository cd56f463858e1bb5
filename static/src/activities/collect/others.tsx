import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { kindOf } from "../../kind";
import { Report } from "../../phone/evening";
import { nothing, soon } from "../../phone/later";
import { Marks } from "../../phone/marks";
import { myCardIds } from "../../phone/mine";
import { find, shelves } from "../../store";
import { inMyLanguage } from "../../ui/also";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import type { Card as CardData, CollectStage } from "../../wire";
import { onBoard } from "../chain/answers";

const AT_ONCE = 30;
const Groups = soon.show((part) => part.Groups, nothing);

/** The cards of the others, newest first, below what they answer; or when they will be seen. */
export function OtherCards({ stage }: { stage: CollectStage }) {
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
    .filter((card) => card.stage === stage.id && !mine.has(card.id) && onBoard(card))
    .sort((a, b) => b.no - a.no);
  return (
    <section class="others" aria-labelledby="others">
      <h2 class="section" id="others">
        {t("others-title")}
        <span>{cards.length}</span>
      </h2>
      {!cards.length && <p>{t("others-none")}</p>}
      {stage.about ? <Groups stage={stage} cards={cards} /> : <Pile cards={cards} atOnce={AT_ONCE} />}
    </section>
  );
}

export function Pile({ cards, atOnce }: { cards: readonly CardData[]; atOnce: number }) {
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      <ul class="cards">
        {cards.slice(0, shown).map((card) => (
          <Card
            key={card.id}
            text={card.text}
            words={`card-${card.id}`}
            lang={card.lang}
            also={inMyLanguage(card.also)}
            colour={kindOf(card)?.colour}
            meta={words(kindOf(card)?.label)}
            class="card--other"
          >
            <Marks card={card} />
            <Report card={card} />
          </Card>
        ))}
      </ul>
      {cards.length > shown && (
        <Button wide onClick={() => setShown(shown + atOnce)}>
          {t("show-more", { count: Math.min(atOnce, cards.length - shown) })}
        </Button>
      )}
    </>
  );
}
