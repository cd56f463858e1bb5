import { t } from "../i18n/speak";
import { words } from "../i18n/text";
import { clockTime } from "../i18n/when";
import { kindOf } from "../kind";
import { event, find } from "../store";
import { Card } from "../ui/card";
import { showDialog } from "../ui/dialog";
import { more, wait } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { WrittenCard } from "../written";
import { nothing, soon } from "./later";
import { Marks } from "./marks";
import { myCards } from "./mine";
import { CardPlate } from "./places-of";
import { slow } from "./session";

const CardMenu = soon.show((part) => part.CardMenu);
const Fate = soon.show((part) => part.Fate, nothing);
const Trouble = soon.show((part) => part.Trouble);

interface MyCardsProps {
  /** Only the cards of this stage; all of them without it. */
  stage?: string;
}

/** One's own cards, newest first, each with what became of it. Nothing when there are none. */
export function MyCards({ stage }: MyCardsProps) {
  const cards = myCards.value.filter((card) => !stage || card.stage === stage);
  if (!cards.length) return null;
  const waiting = slow.value ? cards.filter((card) => card.status === "waiting").length : 0;
  return (
    <section class="mine" aria-labelledby="mine">
      <h2 class="section" id="mine">
        {t("my-cards")}
        <span>{waiting ? t("my-cards-waiting", { count: cards.length, waiting }) : cards.length}</span>
      </h2>
      <ul class="cards">
        {cards.map((card) => (
          <Mine key={card.id} card={card} withPlace={!stage} />
        ))}
      </ul>
    </section>
  );
}

/** May cards of this stage be written and changed now? */
export function isOpen(stage: string): boolean {
  return event.value?.status === "open" && find("stage", stage)?.status === "open";
}

interface MineProps {
  card: WrittenCard;
  /** Say at which table it was written. */
  withPlace?: boolean;
}

export function Mine({ card, withPlace }: MineProps) {
  const kind = kindOf(card);
  const changeable =
    isOpen(card.stage) && ["saved", "waiting", "held"].includes(card.status) && !card.leaving;
  return (
    <Card
      text={card.text}
      words={`mine-${card.id}`}
      lang={card.lang}
      colour={card.parked ? "white" : kind?.colour}
      class={changeable ? "card--mine card--menu" : "card--mine"}
      state={card.status === "waiting" || card.status === "refused" ? "waiting" : undefined}
      meta={<Meta card={card} kind={card.parked ? "" : words(kind?.label)} />}
    >
      {withPlace && card.place && <CardPlate place={card.place} />}
      {(card.about || card.origin || card.parked || !changeable) && <Fate card={card} />}
      <Marks card={card} />
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

function Meta({ card, kind }: { card: WrittenCard; kind: string }) {
  const time = clockTime(card.at);
  const held = card.status === "held";
  if (held || card.status === "waiting") {
    return (
      <>
        <Icon of={wait} />
        <span class="waits">
          {t(held ? "card-held" : card.leaving ? "card-leaving" : "card-waits", { time })}
        </span>
      </>
    );
  }
  if (card.status === "refused") return <b>{t("card-refused")}</b>;
  if (card.status === "late") return <span>{t("card-late", { time })}</span>;
  if (card.status === "hidden") return <span>{t("card-hidden", { reason: card.hidden ?? "" })}</span>;
  return <span>{kind ? t("kind-and-time", { kind, time }) : time}</span>;
}
