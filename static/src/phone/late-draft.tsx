import { useState } from "preact/hooks";
import { t } from "../i18n/speak";
import { event, shelves } from "../store";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { wait } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import { choicesOf, chosenAbout } from "./about";
import { AboutChoice } from "./about-choice";
import { CardField, Counter, charsOf, problemOf } from "./card-field";
import { draftOf, dropDraft, keepDraft } from "./drafts";
import { writeCard } from "./mine";

/** The card that was begun: to hand in late, or to throw away. */
export function LateDraft({ stage: id }: { stage: string }) {
  const stage = shelves.stage.value.get(id);
  const draft = draftOf(id);
  // What is too long would be refused: it is made shorter here, where it was written is no field any more.
  const [mended, mend] = useState<string | null>(
    stage?.activity === "collect" && charsOf(draft.text) > stage.options.max_chars ? draft.text : null,
  );
  if (stage?.activity !== "collect") return null;
  const text = mended ?? draft.text;
  const kind = stage.options.kinds.find((one) => one.id === draft.kind) ?? stage.options.kinds[0];
  const over = event.value?.status === "closed";
  const about = chosenAbout(stage, draft.about);
  const unanswered = choicesOf(stage).length > 0 && !about;
  const problem = problemOf(charsOf(text), stage.options) ?? (unanswered ? t("about-missing") : null);
  const change = (next: string) => {
    mend(next);
    // An empty one would be none any more, and the field would go away while somebody writes.
    if (next.trim()) keepDraft(id, { ...draft, text: next });
  };
  const give = () => {
    writeCard(id, text.trim(), kind?.id ?? "", about ? { about } : {});
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
            id={`late-${id}-text`}
            text={text}
            kind={kind?.id ?? ""}
            kinds={stage.options.kinds}
            onInput={change}
          />
          <Counter id={`late-${id}-text-left`} chars={charsOf(text)} options={stage.options} />
        </div>
      )}
      {!over && (
        <AboutChoice
          stage={stage}
          value={about}
          name={`late-${id}`}
          onChange={(chosen) => keepDraft(id, { ...draft, about: chosen })}
        />
      )}
      <div class="row row--wrap">
        {!over && (
          <Button look="go" reason={problem} showReason onClick={give}>
            {t("late-give")}
          </Button>
        )}
        <Button onClick={() => dropDraft(id)}>{t("discard")}</Button>
      </div>
    </section>
  );
}
