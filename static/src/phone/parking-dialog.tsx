import { t } from "../i18n/speak";
import { connection, event, resting, shelves, stages } from "../store";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { Dialog } from "../ui/dialog";
import { next } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import type { CollectStage } from "../wire";
import type { WrittenCard } from "../written";
import { CardField, Counter, charsOf, problemOf } from "./card-field";
import { draftOf, dropDraft, keepDraft, PARKED } from "./drafts";
import { Marks } from "./marks";
import { myCards, writeCard } from "./mine";
import { Mine } from "./my-cards";

/** The stage whose rules a card for the Themenspeicher follows: the open one, else the last that was. */
function writingStage(): CollectStage | undefined {
  const begun = stages.value.filter((stage) => stage.activity === "collect" && stage.started !== null);
  const found = begun.find((stage) => stage.status === "open") ?? begun[begun.length - 1];
  return found?.activity === "collect" ? found : undefined;
}

/** What lies in the Themenspeicher, to read and to add to. */
export function ParkingDialog() {
  const stage = writingStage();
  const writable = stage && event.value?.status === "open" && !resting.value;
  const mine = myCards.value.filter((card) => card.parked);
  const own = new Set(mine.map((card) => card.id));
  const others = [...shelves.card.value.values()]
    .filter((card) => card.parked && !own.has(card.id))
    .sort((a, b) => b.no - a.no);
  return (
    <Dialog title={t("parking")}>
      <div class="stack">
        <p>{t("parking-hint")}</p>
        {writable && <ParkingComposer stage={stage} />}
        {mine.length + others.length > 0 ? (
          <ul class="cards parked">
            {mine.map((card: WrittenCard) => (
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
