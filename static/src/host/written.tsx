import { useState } from "preact/hooks";
import { t } from "../i18n/speak";
import { words } from "../i18n/text";
import { clockTime } from "../i18n/when";
import { kindOf } from "../kind";
import { CardTrouble } from "../phone/card-trouble";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { showDialog } from "../ui/dialog";
import { more, wait } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { CollectStage } from "../wire";
import type { WrittenCard } from "../written";
import { CardMenu } from "./card-dialogs";
import { written } from "./cards";
import { draftOf, keepDraft } from "./draft";
import { dismiss } from "./session";

/** The last ones lie below the field; the others are one tap away. */
const AT_ONCE = 3;

/** What the host has written down in this round, newest first; it can be mended while the round goes on. */
export function Written({ stage }: { stage: CollectStage }) {
  const [all, setAll] = useState(false);
  const cards = written.value.filter((card) => card.stage === stage.id);
  if (!cards.length) return null;
  // What waits or was refused is never out of sight.
  const shown = cards.filter((card, no) => all || no < AT_ONCE || card.status !== "saved" || card.trouble);
  return (
    <section class="written" aria-labelledby="written-title">
      <h3 class="section" id="written-title">
        {t("written-title")} <span>{cards.length}</span>
      </h3>
      <ul class="cards">
        {shown.map((card) => (
          <One key={card.id} card={card} />
        ))}
      </ul>
      {shown.length < cards.length && (
        <Button wide onClick={() => setAll(true)}>
          {t("show-more", { count: cards.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

function One({ card }: { card: WrittenCard }) {
  const changeable = card.status !== "refused" && !card.leaving;
  return (
    <Card
      text={card.text}
      words={`mine-${card.id}`}
      lang={card.lang}
      colour={kindOf(card)?.colour}
      class={changeable ? "card--mine card--menu" : "card--mine"}
      state={card.status === "saved" ? undefined : "waiting"}
      meta={<Meta card={card} />}
    >
      {changeable && (
        <button
          type="button"
          class="card__menu"
          aria-label={t("card-menu")}
          aria-describedby={`mine-${card.id}`}
          onClick={() => showDialog(<CardMenu id={card.id} />)}
        >
          <Icon of={more} />
        </button>
      )}
      {card.trouble && <Trouble card={card} />}
    </Card>
  );
}

function Meta({ card }: { card: WrittenCard }) {
  const time = clockTime(card.at);
  const kind = words(kindOf(card)?.label);
  if (card.status === "refused") return <b>{t("card-refused")}</b>;
  if (card.status === "saved") return <span>{kind ? t("kind-and-time", { kind, time }) : time}</span>;
  return (
    <>
      <Icon of={wait} />
      <span>{t(card.leaving ? "card-leaving" : "card-waits", { time })}</span>
    </>
  );
}

/** Why it was refused; its words go back to the field. */
function Trouble({ card }: { card: WrittenCard }) {
  const takeBack = (words: string) => {
    const draft = draftOf(card.stage);
    const text = [draft.text.trim(), words].filter(Boolean).join("\n");
    keepDraft(card.stage, { ...draft, text, kind: card.kind });
  };
  return <CardTrouble card={card} dismiss={dismiss} takeBack={takeBack} />;
}
