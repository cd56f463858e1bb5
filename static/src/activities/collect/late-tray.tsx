import { t } from "../../i18n/speak";
import { AnswerOf } from "../../moderator/cards/answer-of";
import { askHide } from "../../moderator/cards/hide-dialog";
import { send } from "../../moderator/session";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { wait } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Card as CardData } from "../../wire";
import { kindOfCard } from "./card-kinds";
import { CardFacts } from "./moderator-card";

/** Cards that came after the step was over. Nothing is lost: the moderator lays them to the others. */
export function LateTray({ cards }: { cards: readonly CardData[] }) {
  if (!cards.length) return null;
  return (
    <section class="late" aria-labelledby="late-title">
      <div class="late__head">
        <Icon of={wait} />
        <h3 id="late-title">{t("late-title", { count: cards.length })}</h3>
        <p class="faint grow">{t("late-what")}</p>
        {cards.length > 1 && (
          <Button
            size="small"
            onClick={() => {
              for (const card of cards) void send({ kind: "card.place", card: card.id });
            }}
          >
            {t("late-place-all")}
          </Button>
        )}
      </div>
      <ul class="late__cards scroll">
        {cards.map((card) => (
          <Card
            key={card.id}
            dense
            text={card.text}
            lang={card.lang}
            colour={kindOfCard(card)?.colour}
            state="waiting"
            meta={<CardFacts card={card} />}
          >
            <AnswerOf card={card} />
            <div class="row late__do">
              <Button size="small" onClick={() => void send({ kind: "card.place", card: card.id })}>
                {t("late-place")}
              </Button>
              <Button size="small" look="plain" onClick={() => askHide([card])}>
                {t("hide")}
              </Button>
            </div>
          </Card>
        ))}
      </ul>
    </section>
  );
}
