import { computed, signal } from "@preact/signals";
import { kindOfCard } from "../../activities/collect/card-kinds";
import { CardFacts } from "../../activities/collect/moderator-card";
import { t } from "../../i18n/speak";
import { shelves, stages } from "../../store";
import { Card } from "../../ui/card";
import { down, more, tray } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu } from "../../ui/menu";
import type { Card as CardData, CollectStage } from "../../wire";
import { AnswerOf } from "../cards/answer-of";
import { park, staysParked } from "../cards/card-items";
import { CardMarks } from "../cards/card-marks";
import { askDispute } from "../cards/dispute-dialog";
import { askHide } from "../cards/hide-dialog";
import { send } from "../session";
import { ParkingComposer } from "./parking-composer";

const open = signal(false);

const parked = computed(() =>
  [...shelves.card.value.values()].filter((card) => card.parked).sort((a, b) => b.no - a.no),
);

/** The step whose rules a card for the Themenspeicher follows: the open one that has cards, else the last one begun. */
const writing = computed<CollectStage | undefined>(() => {
  const begun = stages.value.flatMap((stage) =>
    stage.activity === "collect" && stage.started !== null ? [stage] : [],
  );
  return begun.find((stage) => stage.status === "open") ?? begun[begun.length - 1];
});

/** At the foot of every board: what does not belong here now and shall not be lost. */
export function ParkingDrawer() {
  const cards = parked.value;
  const stage = writing.value;
  if (!cards.length && !stage) return null;
  return (
    <section class="parking" aria-label={t("parking-title")} data-open={open.value || undefined}>
      <button
        type="button"
        class="parking__bar"
        aria-expanded={open.value}
        aria-controls="parking-cards"
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon of={tray} />
        <b>{t("parking-title")}</b>
        <span class="faint num">{t("cards", { count: cards.length })}</span>
        <span class="faint grow parking__hint">{t("parking-what")}</span>
        <Icon of={down} />
      </button>
      {open.value && (
        <div class="parking__in scroll" id="parking-cards">
          {stage && <ParkingComposer stage={stage} />}
          <ul class="late__cards">
            {cards.map((card) => (
              <Parked key={card.id} card={card} />
            ))}
          </ul>
          {!cards.length && <p class="faint">{t("parking-empty")}</p>}
        </div>
      )}
    </section>
  );
}

function Parked({ card }: { card: CardData }) {
  const hidden = card.hidden !== undefined;
  return (
    <Card
      dense
      text={card.text}
      lang={card.lang}
      colour={kindOfCard(card)?.colour}
      class="modcard"
      data-hidden={hidden || undefined}
      meta={<CardFacts card={card} />}
    >
      {hidden && <p class="modcard__why">{t("hidden-because", { reason: card.hidden ?? "" })}</p>}
      <AnswerOf card={card} />
      <CardMarks card={card} />
      <div class="modcard__menu">
        <Menu
          look="plain"
          square
          label={t("card-menu", { no: card.no })}
          items={[
            { label: t("parking-back"), reason: staysParked(card), onPick: () => park(card, false) },
            {
              label: t(card.dispute === undefined ? "card-dispute" : "dispute-change"),
              onPick: () => askDispute(card),
            },
            hidden
              ? { label: t("show-again"), onPick: () => void send({ kind: "card.show", card: card.id }) }
              : { label: t("hide"), onPick: () => askHide([card]) },
          ]}
        >
          <Icon of={more} />
        </Menu>
      </div>
    </Card>
  );
}
