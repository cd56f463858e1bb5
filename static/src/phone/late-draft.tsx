import { t } from "../i18n/speak";
import { event, shelves } from "../store";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { wait } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import { choicesOf, chosenAbout } from "./about";
import { AboutChoice } from "./about-choice";
import { draftOf, dropDraft, keepDraft } from "./drafts";
import { writeCard } from "./mine";

/** The card that was begun: to hand in late, or to throw away. */
export function LateDraft({ stage: id }: { stage: string }) {
  const stage = shelves.stage.value.get(id);
  if (stage?.activity !== "collect") return null;
  const draft = draftOf(id);
  const kind = stage.options.kinds.find((one) => one.id === draft.kind) ?? stage.options.kinds[0];
  const over = event.value?.status === "closed";
  const about = chosenAbout(stage, draft.about);
  const unanswered = choicesOf(stage).length > 0 && !about;
  const give = () => {
    writeCard(id, draft.text.trim(), kind?.id ?? "", about ? { about } : {});
    dropDraft(id);
    announce(t("late-given"));
  };
  return (
    <section class="note note--stack" data-state="waiting" role="status">
      <p class="note__head">
        <Icon of={wait} />
        <span>{t(over ? "late-draft-over" : "late-draft")}</span>
      </p>
      <Card as="div" text={draft.text} colour={kind?.colour} />
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
          <Button look="go" reason={unanswered && t("about-missing")} showReason onClick={give}>
            {t("late-give")}
          </Button>
        )}
        <Button onClick={() => dropDraft(id)}>{t("discard")}</Button>
      </div>
    </section>
  );
}
