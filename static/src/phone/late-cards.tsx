import { isolate, t } from "../i18n/speak";
import { Note } from "../ui/note";
import type { WrittenCard } from "../written";

/** Late cards that wait with the moderator: nobody may wonder where a card is. */
export function LateCards({ cards }: { cards: readonly WrittenCard[] }) {
  return (
    <>
      {cards.map((card) => (
        <Note key={card.id}>{t("late-in-tray", { text: isolate(card.text) })}</Note>
      ))}
    </>
  );
}
