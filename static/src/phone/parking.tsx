import { t } from "../i18n/speak";
import { connection, event, resting, shelves, stages } from "../store";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { Dialog, showDialog } from "../ui/dialog";
import { next, tray } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import type { CollectStage } from "../wire";
import { CardField, Counter, charsOf, problemOf } from "./card-field";
import { draftOf, dropDraft, keepDraft, PARKED } from "./drafts";
import { Marks } from "./marks";
import { type MyCard, myCards, writeCard } from "./mine";
import { Mine } from "./my-cards";

/** The stage whose rules a card for the Themenspeicher follows: the open one, else the last that was. */
function writingStage(): CollectStage | undefined {
  const begun = stages.value.filter((stage) => stage.activity === "collect" && stage.started !== null);
  const found = begun.find((stage) => stage.status === "open") ?? begun[begun.length - 1];
  return found?.activity === "collect" ? found : undefined;
}

function parkedCards() {
  return [...shelves.card.value.values()].filter((card) => card.parked).sort((a, b) => b.no - a.no);
}

/** In every step, quietly at the end of the page: what does not belong here now and shall not be lost. */
export function Parking() {
  const count = parkedCards().length;
  if (!count && !writingStage()) return null;
  return (
    <button type="button" class="parking" onClick={() => showDialog(<ParkingDialog />)}>
      <Icon of={tray} />
      <span class="grow">
        <b>{t("parking")}</b>
        <span class="parking__hint">{t("parking-hint")}</span>
      </span>
      <b class="num">
        <span class="sr">{t("cards", { count })}</span>
        <span aria-hidden="true">{count}</span>
      </b>
    </button>
  );
}

function ParkingDialog() {
  const stage = writingStage();
  const writable = stage && event.value?.status === "open" && !resting.value;
  const mine = myCards.value.filter((card) => card.parked);
  const own = new Set(mine.map((card) => card.id));
  const others = parkedCards().filter((card) => !own.has(card.id));
  return (
    <Dialog title={t("parking")}>
      <div class="stack">
        <p>{t("parking-hint")}</p>
        {writable && <ParkingComposer stage={stage} />}
        {mine.length + others.length > 0 ? (
          <ul class="cards parked">
            {mine.map((card: MyCard) => (
              <Mine key={card.id} card={card} />
            ))}
            {others.map((card) => (
              <Card key={card.id} text={card.text} lang={card.lang}>
                <Marks card={card} />
              </Card>
            ))}
          </ul>
        ) : (
          <p class="faint">{t("parking-none")}</p>
        )}
      </div>
    </Dialog>
  );
}

function ParkingComposer({ stage }: { stage: CollectStage }) {
  const draft = draftOf(PARKED);
  const kind = stage.options.kinds[0]?.id ?? "";
  const chars = charsOf(draft.text);
  const problem = problemOf(chars, stage.options);
  const send = () => {
    if (problem) return;
    writeCard(stage.id, draft.text.trim(), kind, { parked: true });
    dropDraft(PARKED);
    announce(t(connection.peek() === "online" ? "card-given" : "card-given-waits"));
  };
  return (
    <form
      class="composer"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        send();
      }}
    >
      <CardField
        id="parking-text"
        text={draft.text}
        kind=""
        kinds={[]}
        onInput={(text) => keepDraft(PARKED, { text, kind })}
        onSend={send}
      />
      <div class="composer__row">
        <Counter id="parking-text-left" chars={chars} options={stage.options} />
        <Button look="go" type="submit" reason={problem}>
          {t("parking-give")}
          <Icon of={next} turn />
        </Button>
      </div>
    </form>
  );
}
