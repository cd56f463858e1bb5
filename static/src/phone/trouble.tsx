import type { WrittenCard } from "../written";
import { CardTrouble } from "./card-trouble";
import { draftOf, keepDraft, PARKED } from "./drafts";
import { dismiss } from "./mine";
import { isOpen } from "./my-cards";

/** Why one's own card was refused; its words go back to the field where they were written, while that is open. */
export function Trouble({ card }: { card: WrittenCard }) {
  const takeBack = (words: string) => {
    const place = card.parked ? PARKED : card.stage;
    const text = [draftOf(place).text.trim(), words].filter(Boolean).join("\n");
    keepDraft(place, { text, kind: card.kind, about: card.about });
    scrollTo(0, 0);
  };
  return <CardTrouble card={card} dismiss={dismiss} takeBack={isOpen(card.stage) ? takeBack : null} />;
}
