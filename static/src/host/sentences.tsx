import { isolate, t } from "../i18n/speak";
import { Button } from "../ui/button";
import { closeDialog, Dialog, showDialog } from "../ui/dialog";
import { pen } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Place, Stage } from "../wire";
import { lastRound, rounds, sentenceOf } from "./here";
import { SentenceField } from "./sentence-field";

/** "Ihr Satz für alle": one for each round, saved as it is written; those of earlier rounds can still be mended. */
export function Sentences({ place }: { place: Place }) {
  const last = lastRound.value;
  if (!last) return null;
  const before = rounds.value.filter((round) => round.id !== last.id).reverse();
  return (
    <section class="panel-box" id="sum" aria-labelledby="sum-title">
      <h2 class="section" id="sum-title">
        {t("sum-title")} <span>{t("round-no", { round: last.round ?? 1 })}</span>
      </h2>
      <SentenceField key={`${last.id}:${place.id}`} stage={last.id} place={place} />
      {before.length > 0 && (
        <ul class="sums" aria-label={t("sum-before")}>
          {before.map((round) => (
            <Earlier key={round.id} round={round} place={place} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The sentence of a round that is over. */
export function Earlier({ round, place }: { round: Stage; place: Place }) {
  const text = sentenceOf(round.id);
  const no = round.round ?? 1;
  return (
    <li>
      <p class="grow">
        <span class="label">{t("round-no", { round: no })}</span>
        <span class="sums__text" dir="auto">
          {text ? t("quoted", { text: isolate(text) }) : t("told-no-sentence")}
        </span>
      </p>
      <Button
        size="small"
        aria-label={t("sum-change-named", { round: no })}
        onClick={() => showDialog(<SentenceDialog round={round} place={place} />)}
      >
        <Icon of={pen} />
        {t("sum-change")}
      </Button>
    </li>
  );
}

function SentenceDialog({ round, place }: { round: Stage; place: Place }) {
  return (
    <Dialog
      title={`${t("sum-title")} · ${t("round-no", { round: round.round ?? 1 })}`}
      actions={
        <Button look="go" onClick={closeDialog}>
          {t("sum-done")}
        </Button>
      }
    >
      <SentenceField stage={round.id} place={place} id="sentence-before" autofocus />
    </Dialog>
  );
}
