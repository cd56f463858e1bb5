import { useRef } from "preact/hooks";
import { t } from "../../i18n/speak";
import { CardField, Counter, charsOf, KindChoice, problemOf } from "../../phone/card-field";
import { draftOf, dropDraft, keepDraft } from "../../phone/drafts";
import { writeCard } from "../../phone/mine";
import { connection } from "../../store";
import { Button } from "../../ui/button";
import { next } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import type { CollectStage } from "../../wire";

const FIELD = "card-text";

/** The card one is writing. It is kept with every letter, until it is handed in. */
export function Composer({ stage }: { stage: CollectStage }) {
  const form = useRef<HTMLFormElement>(null);
  const { options } = stage;
  const draft = draftOf(stage.id);
  const kind = options.kinds.some((one) => one.id === draft.kind) ? draft.kind : (options.kinds[0]?.id ?? "");
  const chars = charsOf(draft.text);
  const problem = problemOf(chars, options);

  const send = () => {
    if (problem) return;
    writeCard(stage.id, draft.text.trim(), kind);
    dropDraft(stage.id);
    keepDraft(stage.id, { text: "", kind });
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
      <KindChoice
        kinds={options.kinds}
        value={kind}
        name="kind"
        onChange={(chosen) => keepDraft(stage.id, { text: draft.text, kind: chosen })}
      />
      <CardField
        id={FIELD}
        text={draft.text}
        kind={kind}
        kinds={options.kinds}
        onInput={(text) => keepDraft(stage.id, { text, kind })}
        onSend={send}
      />
      <div class="composer__row">
        <Counter id={`${FIELD}-left`} chars={chars} options={options} />
        <Button look="go" type="submit" reason={problem}>
          {t("card-give")}
          <Icon of={next} turn />
        </Button>
      </div>
    </form>
  );
}
