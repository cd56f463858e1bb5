import { isolate, t } from "../i18n/speak";
import { Note } from "../ui/note";
import type { MyCard } from "./mine";

/** Late cards that wait with the moderator: nobody may wonder where a card is. */
export function LateCards({ cards }: { cards: readonly MyCard[] }) {
  return (
    <>
      {cards.map((card) => (
        <Note key={card.id}>{t("late-in-tray", { text: isolate(card.text) })}</Note>
      ))}
    </>
  );
}
