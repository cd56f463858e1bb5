import { wordsOfTarget } from "../../activities/chain/trail";
import { t } from "../../i18n/speak";
import type { Card } from "../../wire";

/** What a card answers, where it does not lie on the board of that result. */
export function AnswerOf({ card }: { card: Card }) {
  const answered = card.about && wordsOfTarget(card.about);
  if (!answered) return null;
  return (
    <p class="card__answers">
      {t("answers-to")} <bdi>{answered}</bdi>
    </p>
  );
}
