import { wordsOfTarget } from "../activities/chain/trail";
import { isolate, t } from "../i18n/speak";
import type { WrittenCard } from "../written";
import { AskFate } from "./fate/part";
import { myCards } from "./mine";
import { isOpen } from "./my-cards";

/** What it answers, and what has become of it: laid into the Themenspeicher, a part of a card that was split. */
export function Fate({ card }: { card: WrittenCard }) {
  const about = card.about ? wordsOfTarget(card.about) : "";
  const parts = card.origin ? myCards.value.filter((one) => one.origin === card.origin) : [];
  const place = [...parts].sort((a, b) => a.at - b.at).findIndex((one) => one.id === card.id) + 1;
  return (
    <>
      {about && <p class="card__fate">{t("answers-to", { title: isolate(about) })}</p>}
      {parts.length > 1 && <p class="card__fate">{t("card-part", { place, parts: parts.length })}</p>}
      {card.parked && <p class="card__fate">{t("card-parked")}</p>}
      {!isOpen(card.stage) && card.status !== "waiting" && card.status !== "refused" && (
        <AskFate card={card.id} />
      )}
    </>
  );
}
