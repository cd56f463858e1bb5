import { t } from "../../i18n/speak";
import type { Card, Id, VoteResult } from "../../wire";
import { answersOf } from "./abouts";

interface BoardsProps {
  abouts: readonly VoteResult[];
  /** null: all boards at once. */
  chosen: Id | null;
  /** How many cards still lie under no heading, by result. */
  loose: readonly Card[];
  onChoose: (about: Id | null) => void;
}

/** One board for each chosen result, and all of them together. */
export function Boards({ abouts, chosen, loose, onChoose }: BoardsProps) {
  return (
    <fieldset class="boards">
      <legend class="sr">{t("boards")}</legend>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {t("boards-all")}
      </button>
      {abouts.map((result) => {
        const left = loose.filter((card) => card.about === result.target).length;
        return (
          <button
            type="button"
            key={result.target}
            aria-pressed={chosen === result.target}
            onClick={() => onChoose(chosen === result.target ? null : result.target)}
          >
            <bdi class="boards__title">{result.text}</bdi>
            {left > 0 && <small>{t("boards-left", { count: left })}</small>}
          </button>
        );
      })}
    </fieldset>
  );
}

/** What the cards of a heading answer. */
export function AnswersTo({ cards, abouts }: { cards: readonly Card[]; abouts: readonly VoteResult[] }) {
  const answered = answersOf(cards, abouts);
  if (!answered.length) return null;
  return (
    <p class="cluster__answers">
      <span>{t("answers-to")}</span> <bdi>{answered.map((result) => result.text).join(" · ")}</bdi>
    </p>
  );
}
