import { t } from "../i18n/speak";
import { Rich } from "../i18n/text";
import { charsOf } from "../phone/card-field";
import { useSaving } from "../phone/saved-field";
import { check, wait } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Place } from "../wire";
import { sentenceOf } from "./here";
import { outbox, send } from "./session";

const SENTENCE_MAX = 280;
const SOON = 20;

interface SentenceFieldProps {
  stage: string;
  place: Place;
  id?: string;
  autofocus?: boolean;
}

/** What was the most important thing of a round. Saved when one pauses; what is left is always in sight. */
export function SentenceField({ stage, place, id = "sentence", autofocus }: SentenceFieldProps) {
  const value = sentenceOf(stage);
  const save = (text: string) => send({ kind: "summary.set", stage, place: place.id, text });
  const { text, change, save: saveNow, touched, meanwhile } = useSaving(value, SENTENCE_MAX, false, save);
  const waits = (outbox.value?.waiting.value ?? []).some(
    ({ command }) => command.kind === "summary.set" && command.stage === stage,
  );
  const left = SENTENCE_MAX - charsOf(text);
  return (
    <div class="field">
      <label class="sr" for={id}>
        {t(`sum-label-${place.kind}`)}
      </label>
      <textarea
        id={id}
        class="input"
        dir="auto"
        rows={3}
        value={text}
        placeholder={t(`sum-label-${place.kind}`)}
        aria-describedby={`${id}-hint ${id}-left`}
        aria-invalid={left < 0 || undefined}
        data-autofocus={autofocus || undefined}
        onInput={(input) => change(input.currentTarget.value)}
        onBlur={saveNow}
      />
      {meanwhile && <span class="field__hint">{t("field-meanwhile", { text: meanwhile })}</span>}
      <p class="field__hint" id={`${id}-hint`}>
        {t("sum-hint")}
      </p>
      <p class="sum__state">
        <span
          class="counter grow"
          id={`${id}-left`}
          data-state={left < 0 ? "over" : left <= SOON ? "soon" : undefined}
        >
          {left < 0 ? (
            <Rich id="chars-over" args={{ over: -left }} />
          ) : (
            <Rich id="sum-left" args={{ left }} />
          )}
        </span>
        <span role="status">
          {waits ? (
            <>
              <Icon of={wait} /> {t("field-waits")}
            </>
          ) : touched && text.trim() === value ? (
            <>
              <Icon of={check} /> {t("field-saved")}
            </>
          ) : null}
        </span>
      </p>
    </div>
  );
}
