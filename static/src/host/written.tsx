import { useState } from "preact/hooks";
import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import { words } from "../i18n/text";
import { clockTime } from "../i18n/when";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { showDialog } from "../ui/dialog";
import { more, wait } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { CollectStage } from "../wire";
import { CardMenu } from "./card-dialogs";
import { kindOf, type Written as OneWritten, written } from "./cards";
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

function One({ card }: { card: OneWritten }) {
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

function Meta({ card }: { card: OneWritten }) {
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

/** Why it was refused, and what can be done. Nothing is thrown away without a press. */
function Trouble({ card }: { card: OneWritten }) {
  const { trouble, stage } = card;
  if (!trouble) return null;
  const takeBack = () => {
    const draft = draftOf(stage);
    const text = [draft.text.trim(), trouble.text].filter(Boolean).join("\n");
    keepDraft(stage, { ...draft, text, kind: card.kind });
    dismiss(trouble.key);
  };
  return (
    <div class="card__trouble" role="status">
      {card.status !== "refused" && trouble.text && <p>{t("edit-refused", { text: trouble.text })}</p>}
      <p>{refusalText(trouble.refusal)}</p>
      <div class="row row--wrap">
        {trouble.text && (
          <Button size="small" onClick={takeBack}>
            {t("back-to-composer")}
          </Button>
        )}
        <Button size="small" onClick={() => dismiss(trouble.key)}>
          {t(card.status === "refused" ? "discard" : "understood")}
        </Button>
      </div>
    </div>
  );
}
