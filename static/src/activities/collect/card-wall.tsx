import { useRef, useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { useMasonry } from "../../ui/masonry";
import { Strip } from "../../ui/strip";
import type { Card, CollectStage } from "../../wire";
import { byAbout } from "../chain/answers";
import { ModeratorCard } from "./moderator-card";

const AT_ONCE = 90;
const GAP = 12;

/** All cards of a step, the newest first; where they answer chosen results, one board for each of these. */
export function CardWall({ stage, cards }: { stage: CollectStage; cards: readonly Card[] }) {
  if (!stage.about) return <CardList cards={cards} label={t("board-cards")} />;
  return (
    <>
      {byAbout(stage, cards).map(({ result, items }) => {
        const title = result?.text ?? t("answers-others");
        return (
          <section class="answers" key={result?.target ?? ""} aria-label={title}>
            <p class="answers__to">{t(result ? "answers-to" : "answers-to-others")}</p>
            <Strip title={title} level={3} count={t("cards", { count: items.length })} />
            {items.length ? (
              <CardList cards={items} label={t("pile-label", { title })} />
            ) : (
              <p class="answers__none">{t("answers-none")}</p>
            )}
          </section>
        );
      })}
    </>
  );
}

/** Cards closely below each other, some of them at first. */
export function CardList({ cards, label }: { cards: readonly Card[]; label: string }) {
  const [shown, setShown] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  useMasonry(list, GAP);
  return (
    <>
      <ul class="pile masonry" ref={list} aria-label={label}>
        {cards.slice(0, shown).map((card) => (
          <ModeratorCard key={card.id} card={card} />
        ))}
      </ul>
      {cards.length > shown && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>
          {t("show-more", { count: Math.min(AT_ONCE, cards.length - shown) })}
        </Button>
      )}
    </>
  );
}
