import { useRef } from "preact/hooks";
import { t } from "../../i18n/speak";
import { choicesOf, chosenAbout } from "../../phone/about";
import { CardField, Counter, charsOf, KindChoice, problemOf } from "../../phone/card-field";
import { draftOf, dropDraft, keepDraft } from "../../phone/drafts";
import { nothing, soon } from "../../phone/later";
import { writeCard } from "../../phone/mine";
import { connection } from "../../store";
import { Button } from "../../ui/button";
import { next } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import type { CollectStage } from "../../wire";

const FIELD = "card-text";
const AboutChoice = soon.show((part) => part.AboutChoice, nothing);

/** The card one is writing. It is kept with every letter, until it is handed in. */
export function Composer({ stage }: { stage: CollectStage }) {
  const form = useRef<HTMLFormElement>(null);
  const { options } = stage;
  const draft = draftOf(stage.id);
  const kind = options.kinds.some((one) => one.id === draft.kind) ? draft.kind : (options.kinds[0]?.id ?? "");
  const chars = charsOf(draft.text);
  const about = chosenAbout(stage, draft.about);
  const unanswered = choicesOf(stage).length > 0 && !about;
  const problem = problemOf(chars, options) ?? (unanswered ? t("about-missing") : null);

  const send = () => {
    if (problem) return;
    writeCard(stage.id, draft.text.trim(), kind, about ? { about } : {});
    dropDraft(stage.id);
    keepDraft(stage.id, { text: "", kind, about });
    announce(t(connection.peek() === "online" ? "card-given" : "card-given-waits"));
    form.current?.querySelector("textarea")?.focus();
  };
  return (
    <form
      class="composer"
      ref={form}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        send();
      }}
    >
      {stage.about && (
        <AboutChoice
          stage={stage}
          value={about}
          name="about"
          onChange={(chosen) => keepDraft(stage.id, { ...draft, about: chosen })}
        />
      )}
      <KindChoice
        kinds={options.kinds}
        value={kind}
        name="kind"
        onChange={(chosen) => keepDraft(stage.id, { ...draft, kind: chosen })}
      />
      <CardField
        id={FIELD}
        text={draft.text}
        kind={kind}
        kinds={options.kinds}
        onInput={(text) => keepDraft(stage.id, { ...draft, text, kind })}
        onSend={send}
      />
      <div class="composer__row">
        <Counter id={`${FIELD}-left`} chars={chars} options={options} />
        <Button look="go" type="submit" reason={problem} showReason={unanswered && chars > 0}>
          {t("card-give")}
          <Icon of={next} turn />
        </Button>
      </div>
    </form>
  );
}
