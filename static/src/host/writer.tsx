import { useRef } from "preact/hooks";
import { aboutsOf } from "../activities/chain/answers";
import { t } from "../i18n/speak";
import { CardField, Counter, charsOf, KindChoice, problemOf } from "../phone/card-field";
import { connection } from "../store";
import { Button } from "../ui/button";
import { next } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import type { CollectStage } from "../wire";
import { AboutChoice } from "./about-choice";
import { writeCard } from "./cards";
import { type Draft, draftOf, keepDraft } from "./draft";
import { ForWhom } from "./for-whom";
import { guests } from "./guests";
import { Written } from "./written";

const FIELD = "card-text";

/** The host writes down what somebody says, one card after the other: Enter hands in, the field is free for the next. */
export function Writer({ stage }: { stage: CollectStage }) {
  const form = useRef<HTMLFormElement>(null);
  const { options } = stage;
  const draft = draftOf(stage.id);
  const kind = options.kinds.some((one) => one.id === draft.kind) ? draft.kind : (options.kinds[0]?.id ?? "");
  const person = guests.value.some((one) => one.id === draft.person) ? draft.person : undefined;
  const abouts = aboutsOf(stage);
  const about =
    abouts.find((one) => one.target === draft.about)?.target ??
    (abouts.length === 1 ? abouts[0]?.target : undefined);
  const chars = charsOf(draft.text);
  const unanswered = abouts.length > 0 && !about;
  const problem = problemOf(chars, options) ?? (unanswered ? t("about-missing") : null);
  const change = (part: Partial<Draft>) => keepDraft(stage.id, { ...draft, kind, ...part });

  const send = () => {
    if (problem) return;
    writeCard(stage.id, draft.text.trim(), kind, { ...(person && { person }), ...(about && { about }) });
    change({ text: "" });
    announce(t(connection.peek() === "online" ? "card-given" : "card-given-waits"));
    form.current?.querySelector("textarea")?.focus();
  };
  return (
    <section class="panel-box" id="write" aria-labelledby="write-title">
      <h2 class="section" id="write-title">
        {t("write-title")}
      </h2>
      <form
        class="composer"
        ref={form}
        onSubmit={(submitted) => {
          submitted.preventDefault();
          send();
        }}
        onKeyDown={(key) => {
          const writing = key.target instanceof HTMLTextAreaElement && !key.isComposing;
          if (!writing || key.key !== "Enter" || key.shiftKey) return;
          key.preventDefault();
          send();
        }}
      >
        {abouts.length > 1 && (
          <AboutChoice results={abouts} value={about} onChange={(chosen) => change({ about: chosen })} />
        )}
        <KindChoice
          kinds={options.kinds}
          value={kind}
          name="kind"
          onChange={(chosen) => change({ kind: chosen })}
        />
        <CardField
          id={FIELD}
          text={draft.text}
          kind={kind}
          kinds={options.kinds}
          onInput={(text) => change({ text })}
        />
        <ForWhom value={person} onChange={(chosen) => change({ person: chosen })} />
        <div class="composer__row">
          <Counter id={`${FIELD}-left`} chars={chars} options={options} />
          <Button look="go" type="submit" reason={problem} showReason={unanswered && chars > 0}>
            {t("card-give")}
            <Icon of={next} turn />
          </Button>
        </div>
      </form>
      <Written stage={stage} />
    </section>
  );
}
