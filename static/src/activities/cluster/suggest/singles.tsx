import { useState } from "preact/hooks";
import { refusalText } from "../../../i18n/refusal";
import { isolate, t } from "../../../i18n/speak";
import { Button } from "../../../ui/button";
import { Card } from "../../../ui/card";
import { Note } from "../../../ui/note";
import type { Card as CardData, Refusal } from "../../../wire";
import { kindOfCard } from "../../collect/card-kinds";
import type { Heading } from "../desk";
import { CardLine } from "./card-line";
import { type Answer, refusedCards } from "./found";
import { type Fit, fitsOf } from "./live";
import { layUnder } from "./orders";
import { focusNext } from "./walk";

const AT_ONCE = 12;

interface Single {
  card: CardData;
  fit: Fit;
}

/** One word in common is no reason to bother anybody; who asks about a single card is shown those too. */
const FEWEST_WORDS = 2;

/** The loose cards that share words with a heading that is there, each with the likeliest one; most words first. */
export function singlesNow(
  answer: Answer,
  loose: readonly CardData[],
  headings: readonly Heading[],
  no: ReadonlySet<string>,
): Single[] {
  const found = loose.flatMap((card) => {
    const [fit] = no.has(card.id) ? [] : fitsOf(answer, card.id, headings);
    return fit && fit.words.length >= FEWEST_WORDS ? [{ card, fit }] : [];
  });
  return found.sort((a, b) => b.fit.words.length - a.fit.words.length);
}

/** Single cards and where they might go. */
export function Singles({ stage, singles }: { stage: string; singles: readonly Single[] }) {
  const [most, setMost] = useState(AT_ONCE);
  if (!singles.length) return <p class="suggest__none">{t("singles-none")}</p>;
  return (
    <>
      <ul class="proposals">
        {singles.slice(0, most).map((single) => (
          <ProposedPlace key={single.card.id} stage={stage} single={single} />
        ))}
      </ul>
      {singles.length > most && (
        <Button look="plain" size="small" class="more" onClick={() => setMost(most + AT_ONCE)}>
          {t("show-more", { count: singles.length - most })}
        </Button>
      )}
    </>
  );
}

function ProposedPlace({ stage, single: { card, fit } }: { stage: string; single: Single }) {
  const [why, setWhy] = useState<Refusal | null>(null);
  const about = t("singles-about", { no: card.no, title: isolate(fit.heading.title) });
  const lay = async () => {
    const focus = focusNext(card.id);
    const ack = await layUnder(stage, [card], fit.heading);
    if (ack.ok) focus();
    else setWhy(ack);
  };
  return (
    <li class="proposal" data-proposal={card.id}>
      <Card
        as="div"
        dense
        text={card.text}
        lang={card.lang}
        colour={kindOfCard(card)?.colour}
        meta={<CardLine card={card} />}
      />
      <FitWords fit={fit} />
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
      <div class="proposal__do">
        <Button size="small" look="go" aria-label={`${t("fits-lay")}: ${about}`} onClick={() => void lay()}>
          {t("fits-lay")}
        </Button>
        <Button
          size="small"
          aria-label={`${t("propose-no")}: ${about}`}
          onClick={() => {
            const focus = focusNext(card.id);
            refusedCards.value = new Set([...refusedCards.peek(), card.id]);
            focus();
          }}
        >
          {t("propose-no")}
        </Button>
      </div>
    </li>
  );
}

/** To which heading, and why. */
export function FitWords({ fit }: { fit: Fit }) {
  return (
    <p class="fit">
      <span>
        {t("fits-to")} <b dir="auto">{fit.heading.title}</b>
      </span>
      <span class="fit__words">{t("fits-shared", { words: fit.words.map(isolate).join(", ") })}</span>
    </p>
  );
}
