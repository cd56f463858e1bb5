import type { ComponentChildren } from "preact";
import { kindOfCard } from "../../activities/collect/card-kinds";
import { CardFacts } from "../../activities/collect/moderator-card";
import { t } from "../../i18n/speak";
import { Words } from "../../i18n/text";
import { find } from "../../store";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { more, wait } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { Menu } from "../../ui/menu";
import { alarm } from "../../ui/more-drawings";
import type { Card as CardData } from "../../wire";
import { askHide } from "../cards/hide-dialog";
import { isUnderWay, send } from "../session";
import { heldCards, reportedCards } from "./held";
import { authorItems } from "./items";

/** Above every board: cards that wait to be let through, and those that people have reported. */
export function OrderTrays() {
  if (!heldCards.value.length && !reportedCards.value.length) return null;
  return (
    <div class="trays scroll">
      <HeldTray />
      <ReportedTray />
    </div>
  );
}

function approve(cards: readonly CardData[]): void {
  void send({ kind: "card.approve", cards: cards.map((card) => card.id) }).then((ack) => {
    if (ack.ok) announce(t("said-approved", { count: cards.length }));
  });
}

function HeldTray() {
  const cards = heldCards.value;
  if (!cards.length) return null;
  const busy = isUnderWay((order) => order.kind === "card.approve");
  return (
    <section class="late" aria-labelledby="held-title">
      <div class="late__head">
        <Icon of={wait} />
        <h3 id="held-title">{t("held-title", { count: cards.length })}</h3>
        <p class="faint grow">{t("held-what")}</p>
        {cards.length > 1 && (
          <Button size="small" busy={busy} onClick={() => approve(cards)}>
            {t("approve-all")}
          </Button>
        )}
      </div>
      <ul class="late__cards">
        {cards.map((card) => (
          <Waiting key={card.id} card={card} note={card.muted && t("held-muted")}>
            <Button size="small" busy={busy} onClick={() => approve([card])}>
              {t("approve")}
            </Button>
          </Waiting>
        ))}
      </ul>
    </section>
  );
}

function ReportedTray() {
  const cards = reportedCards.value;
  if (!cards.length) return null;
  return (
    <section class="late late--reported" aria-labelledby="reported-title">
      <div class="late__head">
        <Icon of={alarm} />
        <h3 id="reported-title">{t("reported-title", { count: cards.length })}</h3>
        <p class="faint grow">{t("reported-what")}</p>
      </div>
      <ul class="late__cards">
        {cards.map((card) => (
          <Waiting key={card.id} card={card} note={t("reported-by", { count: card.reports ?? 0 })}>
            <Button size="small" onClick={() => void send({ kind: "card.clear", card: card.id })}>
              {t("report-keep")}
            </Button>
          </Waiting>
        ))}
      </ul>
    </section>
  );
}

interface WaitingProps {
  card: CardData;
  /** Why it lies here. */
  note: string | false | undefined;
  /** What lets it through. */
  children: ComponentChildren;
}

function Waiting({ card, note, children }: WaitingProps) {
  const author = authorItems(card);
  return (
    <Card
      dense
      text={card.text}
      lang={card.lang}
      colour={kindOfCard(card)?.colour}
      state="waiting"
      class={author.length ? "modcard" : undefined}
      meta={
        <>
          <CardFacts card={card} />
          <span>
            <Words of={find("stage", card.stage)?.title} />
          </span>
        </>
      }
    >
      {note && <p class="modcard__why">{note}</p>}
      <div class="row late__do">
        {children}
        <Button size="small" look="plain" onClick={() => askHide([card])}>
          {t("hide")}
        </Button>
      </div>
      {author.length > 0 && (
        <div class="modcard__menu">
          <Menu look="plain" square label={t("author-menu", { no: card.no })} items={author}>
            <Icon of={more} />
          </Menu>
        </div>
      )}
    </Card>
  );
}
