import { useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../i18n/speak";
import { Rich, Words, words } from "../i18n/text";
import { check } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { CardKind, CollectOptions } from "../wire";

const SOON = 10;

/** Length as the laptop counts it: code points of the composed, trimmed text. */
export function charsOf(text: string): number {
  return [...text.normalize("NFC").trim()].length;
}

/** Why the card cannot be handed in as it is; null when it can. */
export function problemOf(chars: number, { max_chars }: CollectOptions): string | null {
  if (chars === 0) return t("card-empty");
  return chars > max_chars ? t("card-too-long", { max: max_chars }) : null;
}

interface KindChoiceProps {
  kinds: readonly CardKind[];
  value: string;
  name: string;
  onChange: (kind: string) => void;
}

/** The kinds of card as cards to choose from. Nothing when there is only one. */
export function KindChoice({ kinds, value, name, onChange }: KindChoiceProps) {
  if (kinds.length < 2) return null;
  return (
    <fieldset class="kinds">
      <legend class="sr">{t("kind-question")}</legend>
      {kinds.map((kind) => (
        <label class="kind" data-colour={kind.colour} key={kind.id}>
          <input type="radio" name={name} checked={kind.id === value} onChange={() => onChange(kind.id)} />
          <span>
            <Icon of={check} />
            <Words of={kind.label} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface CardFieldProps {
  id: string;
  text: string;
  kind: string;
  kinds: readonly CardKind[];
  autofocus?: boolean;
  /** What it is called stands beside it already. */
  labelled?: boolean;
  onInput: (text: string) => void;
  onSend?: () => void;
}

/** One writes on the card itself, in its colour. It grows with the text. */
export function CardField({ id, text, kind, kinds, autofocus, labelled, onInput, onSend }: CardFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const chosen = kinds.find((one) => one.id === kind) ?? kinds[0];
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight}px`;
  }, [text]);
  return (
    <div class="card" data-colour={chosen?.colour ?? "white"}>
      {!labelled && (
        <label class="sr" for={id}>
          {words(chosen?.label) ? t("card-label-kind", { kind: words(chosen?.label) }) : t("card-label")}
        </label>
      )}
      <textarea
        id={id}
        ref={field}
        rows={3}
        dir="auto"
        value={text}
        placeholder={t("card-placeholder")}
        aria-describedby={`${id}-left`}
        data-autofocus={autofocus || undefined}
        onInput={(input) => onInput(input.currentTarget.value)}
        onKeyDown={(key) => {
          if (key.key === "Enter" && (key.ctrlKey || key.metaKey)) onSend?.();
        }}
      />
    </div>
  );
}

/** What is left up to the hint, then gently up to the limit; too much is named. */
export function Counter({ id, chars, options }: { id: string; chars: number; options: CollectOptions }) {
  const { hint_chars: hint, max_chars: max } = options;
  const left = max - chars;
  const gentle = chars > hint && left >= 0;
  return (
    <p class="counter grow" id={id} data-state={left < 0 ? "over" : left <= SOON ? "soon" : undefined}>
      {left < 0 ? (
        <Rich id="chars-over" args={{ over: -left }} />
      ) : (
        <Rich id="chars-left" args={{ left: gentle ? left : hint - chars }} />
      )}
      {gentle && <span class="counter__hint">{t("chars-short")}</span>}
    </p>
  );
}
