import { t } from "../../i18n/speak";
import type { Card, VoteResult } from "../../wire";
import type { DropCards } from "./drag";
import { Pile } from "./pile";

const AT_ONCE = 80;

interface LoosePileProps {
  cards: readonly Card[];
  /** Grouped by what they answer, when there is something. */
  abouts: readonly VoteResult[];
  onDrop: DropCards;
}

/** The cards without a heading. */
export function LoosePile({ cards, abouts, onDrop }: LoosePileProps) {
  const known = new Set(abouts.map((result) => result.target));
  const groups = [
    ...abouts.map((result) => ({
      id: result.target,
      title: result.text,
      cards: cards.filter((card) => card.about === result.target),
    })),
    {
      id: "",
      title: abouts.length ? t("answers-others") : t("unsorted"),
      cards: cards.filter((card) => !card.about || !known.has(card.about)),
    },
  ].filter((group) => group.cards.length || (!group.id && !abouts.length));
  // A pile is needed to drag cards back to, even when there are none.
  if (!groups.length)
    return <Pile heading={null} label={t("unsorted")} cards={[]} atOnce={AT_ONCE} onDrop={onDrop} />;
  return (
    <>
      {groups.map((group) => (
        <div class="loose__group" key={group.id}>
          {groups.length > 1 && (
            <h4 class="loose__to">
              <bdi>{group.title}</bdi>
            </h4>
          )}
          <Pile
            heading={null}
            label={groups.length > 1 ? t("pile-loose", { title: group.title }) : t("unsorted")}
            cards={group.cards}
            atOnce={AT_ONCE}
            onDrop={onDrop}
          />
        </div>
      ))}
    </>
  );
}
