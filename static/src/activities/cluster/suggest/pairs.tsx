import { useState } from "preact/hooks";
import { refusalText } from "../../../i18n/refusal";
import { isolate, t } from "../../../i18n/speak";
import { stackAll } from "../../../moderator/cards/stack-dialog";
import { Button } from "../../../ui/button";
import { Card } from "../../../ui/card";
import { Note } from "../../../ui/note";
import type { Ack, Card as CardData, ClusterStage, Refusal } from "../../../wire";
import { below } from "../../chain/stacks";
import { kindOfCard } from "../../collect/card-kinds";
import type { Heading } from "../desk";
import { askNewHeading } from "../heading-dialogs";
import { CardLine } from "./card-line";
import { leftPairs } from "./found";
import type { Pair } from "./live";
import { layUnder } from "./orders";
import { focusNext } from "./walk";

/** Cards that say nearly the same, side by side. */
export function Pairs({ stage, pairs }: { stage: ClusterStage; pairs: readonly Pair[] }) {
  if (!pairs.length) return <p class="suggest__none">{t("pairs-none")}</p>;
  return (
    <ul class="proposals proposals--pairs">
      {pairs.map((pair) => (
        <AlikePair key={pair.key} stage={stage.id} pair={pair} />
      ))}
    </ul>
  );
}

function AlikePair({ stage, pair }: { stage: string; pair: Pair }) {
  const [why, setWhy] = useState<Refusal | null>(null);
  const [first, second] = pair.cards;
  const [one, other] = pair.headings;
  const name = t("pairs-name", { one: first.no, other: second.no });
  const run = async (what: () => Promise<Ack>) => {
    setWhy(null);
    const focus = focusNext(pair.key);
    const ack = await what();
    if (ack.ok) focus();
    else setWhy(ack);
  };
  const together = () => {
    const heading = one ?? other;
    if (!heading) askNewHeading(stage, pair.cards);
    else void run(() => layUnder(stage, [one ? second : first], heading));
  };
  return (
    <li class="proposal proposal--pair" data-proposal={pair.key}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are two cards */}
      <div role="group" aria-label={name}>
        <div class="pair">
          <AlikeCard card={first} heading={one} />
          <AlikeCard card={second} heading={other} />
        </div>
        {why && (
          <Note state="stop" live>
            {refusalText(why)}
          </Note>
        )}
        <div class="proposal__do">
          <Button
            size="small"
            reason={whyNotStack(first, second)}
            aria-label={`${t("pairs-stack")}: ${name}`}
            title={t("pairs-on-top", { no: first.no })}
            onClick={() => void run(() => stackAll([second.id], first.id))}
          >
            {t("pairs-stack")}
          </Button>
          <Button
            size="small"
            reason={whyNotTogether(one, other)}
            aria-label={`${t("pairs-together")}: ${name}`}
            onClick={together}
          >
            {t("pairs-together")}
          </Button>
          <Button
            size="small"
            aria-label={`${t("pairs-leave")}: ${name}`}
            onClick={() => {
              const focus = focusNext(pair.key);
              leftPairs.value = new Set([...leftPairs.peek(), pair.key]);
              focus();
            }}
          >
            {t("pairs-leave")}
          </Button>
        </div>
      </div>
    </li>
  );
}

function AlikeCard({ card, heading }: { card: CardData; heading: Heading | null }) {
  return (
    <Card
      as="div"
      dense
      text={card.text}
      lang={card.lang}
      colour={kindOfCard(card)?.colour}
      meta={
        <>
          <CardLine card={card} />
          <span>{heading ? t("pairs-under", { title: isolate(heading.title) }) : t("unsorted")}</span>
        </>
      }
    />
  );
}

function whyNotStack(first: CardData, second: CardData): string | null {
  if (first.stage !== second.stage || first.about !== second.about) return t("stack-not-same");
  return below(second.id).length ? t("stack-apart-first") : null;
}

/** What a person has sorted is not moved: that must be done on the board. */
function whyNotTogether(one: Heading | null, other: Heading | null): string | null {
  if (!one || !other) return null;
  return t(one.id === other.id ? "pairs-are-together" : "pairs-are-apart");
}
