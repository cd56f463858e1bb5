import { t } from "../i18n/speak";
import { kindOf } from "../kind";
import { event, stages } from "../store";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { wait } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import { writeCard } from "./cards";
import { draftOf, dropDraft } from "./draft";

/** Cards that were begun when their round was ended: kept, and offered to the moderator as late ones. */
export function Leftovers() {
  const over = event.value?.status === "closed";
  const late = stages.value.filter(
    (stage) =>
      stage.activity === "collect" && (over || stage.status === "closed") && draftOf(stage.id).text.trim(),
  );
  return (
    <>
      {late.map((stage) => (
        <LateDraft key={stage.id} stage={stage.id} over={over} />
      ))}
    </>
  );
}

function LateDraft({ stage, over }: { stage: string; over: boolean }) {
  const draft = draftOf(stage);
  const kind = kindOf({ stage, kind: draft.kind });
  const give = () => {
    const { person, about } = draft;
    writeCard(stage, draft.text.trim(), draft.kind, { ...(person && { person }), ...(about && { about }) });
    dropDraft(stage);
    announce(t("late-given"));
  };
  return (
    <section class="note note--stack" data-state="waiting" role="status">
      <p class="note__head">
        <Icon of={wait} />
        <span>{t(over ? "late-draft-over" : "late-draft")}</span>
      </p>
      <Card as="div" text={draft.text} colour={kind?.colour} />
      <div class="row row--wrap">
        {!over && (
          <Button look="go" onClick={give}>
            {t("late-give")}
          </Button>
        )}
        <Button onClick={() => dropDraft(stage)}>{t("discard")}</Button>
      </div>
    </section>
  );
}
