import { useState } from "preact/hooks";
import { t } from "../i18n/speak";
import { CardField, Counter, charsOf, problemOf } from "../phone/card-field";
import { event, stages } from "../store";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { wait } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import type { CollectStage } from "../wire";
import { writeCard } from "./cards";
import { draftOf, dropDraft, keepDraft } from "./draft";

/** Cards that were begun when their round was ended: kept, and offered to the moderator as late ones. */
export function Leftovers() {
  const over = event.value?.status === "closed";
  const late = stages.value.filter(
    (stage): stage is CollectStage =>
      stage.activity === "collect" &&
      (over || stage.status === "closed") &&
      draftOf(stage.id).text.trim() !== "",
  );
  return (
    <>
      {late.map((stage) => (
        <LateDraft key={stage.id} stage={stage} over={over} />
      ))}
    </>
  );
}

function LateDraft({ stage: { id, options }, over }: { stage: CollectStage; over: boolean }) {
  const draft = draftOf(id);
  const kind = options.kinds.find((one) => one.id === draft.kind) ?? options.kinds[0];
  // What is too long would be refused: it is made shorter here, where it was written is no field any more.
  const [mended, mend] = useState(charsOf(draft.text) > options.max_chars ? draft.text : null);
  const text = mended ?? draft.text;
  const change = (next: string) => {
    mend(next);
    // An empty one would be none any more, and the field would go away while somebody writes.
    if (next.trim()) keepDraft(id, { ...draft, text: next });
  };
  const give = () => {
    const { person, about } = draft;
    writeCard(id, text.trim(), kind?.id ?? "", { ...(person && { person }), ...(about && { about }) });
    dropDraft(id);
    announce(t("late-given"));
  };
  return (
    <section class="note note--stack" data-state="waiting" role={mended === null ? "status" : undefined}>
      <p class="note__head">
        <Icon of={wait} />
        <span>{t(over ? "late-draft-over" : "late-draft")}</span>
      </p>
      {mended === null || over ? (
        <Card as="div" text={text} colour={kind?.colour} />
      ) : (
        <div class="composer">
          <CardField
            id={`late-${id}`}
            text={text}
            kind={kind?.id ?? ""}
            kinds={options.kinds}
            onInput={change}
          />
          <Counter id={`late-${id}-left`} chars={charsOf(text)} options={options} />
        </div>
      )}
      <div class="row row--wrap">
        {!over && (
          <Button look="go" reason={problemOf(charsOf(text), options)} showReason onClick={give}>
            {t("late-give")}
          </Button>
        )}
        <Button onClick={() => dropDraft(id)}>{t("discard")}</Button>
      </div>
    </section>
  );
}
