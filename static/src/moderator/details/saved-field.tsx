import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { charsOf } from "../../activities/collect/chars";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { event } from "../../store";
import type { Ack, Refusal } from "../../wire";
import { Field } from "./field";

/** What is typed and not on the laptop yet: kept while something else is looked at. */
const typed = signal<ReadonlyMap<string, string>>(new Map());
const REST_MS = 1500;

function keep(key: string, text: string | null): void {
  const next = new Map(typed.peek());
  if (text === null) next.delete(key);
  else next.set(key, text);
  typed.value = next;
}

// A page that is left takes with it what nobody has saved.
addEventListener("beforeunload", (leaving) => {
  if (typed.peek().size) leaving.preventDefault();
});

interface SavedFieldProps {
  /** Unlike that of any other field of the event. */
  at: string;
  /** For looks: which part it is. */
  name?: string;
  label: string;
  hint?: string;
  /** What the laptop says. */
  value: string;
  max: number;
  /** Code of the refusal when it is longer. */
  tooLong: string;
  /** Give it the focus and select what it says. */
  focus?: boolean;
  readOnly?: boolean;
  onSave: (text: string) => Promise<Ack>;
  /** Another way to fill it, beside it: gets what is shown, and puts something else there, which is saved at once. */
  beside?: (shown: string, put: (text: string) => void) => ComponentChildren;
}

/** A text that is saved by itself after a short rest or when one leaves it: others may write the fields beside it. */
export function SavedField(props: SavedFieldProps) {
  const { name, label, hint, value, max, tooLong, focus, readOnly, onSave, beside } = props;
  // Chapters are called the same in every event.
  const [at] = useState(() => `${event.peek()?.code}/${props.at}`);
  const text = typed.value.get(at);
  const [state, setState] = useState<"busy" | "saved" | null>(null);
  const [why, setWhy] = useState<Refusal | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  /** What the laptop took last from here: with nothing typed since, whatever it says now somebody else has written. */
  const taken = useRef<string | null>(null);
  const gone = useRef(false);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    if (!focus) return;
    box.current?.focus();
    box.current?.select();
  }, [focus]);
  useEffect(() => fit(box.current), [text, value]);
  const type = (words: string) => {
    taken.current = null;
    keep(at, words);
  };
  const isLeft = () => gone.current || document.activeElement !== box.current;
  const isOld = (words: string) => words.trim() === taken.current && words.trim() !== value;
  const save = async () => {
    clearTimeout(rest.current);
    const words = typed.peek().get(at);
    if (words === undefined) return;
    if (words.trim() === value || isOld(words)) {
      if (isLeft()) keep(at, null);
      return;
    }
    setWhy(null);
    if (charsOf(words) > max) {
      setWhy({ code: tooLong, facts: { max } });
      return;
    }
    setState("busy");
    const ack = await onSave(words.trim());
    setState(ack.ok ? "saved" : null);
    if (!ack.ok) return setWhy(ack);
    taken.current = words.trim();
    // Whoever types on keeps what is typed.
    if (typed.peek().get(at) === words && isLeft()) keep(at, null);
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(
    () => () => {
      gone.current = true;
      void latest.current();
    },
    [],
  );
  useEffect(() => {
    const words = typed.peek().get(at);
    if (words !== undefined && (isOld(words) || (words.trim() === value && isLeft()))) keep(at, null);
  }, [value]);
  return (
    <div class="savedfield" data-name={name}>
      <Field label={label} hint={hint} error={why ? refusalText(why) : undefined}>
        {({ id, describedBy, invalid }) => (
          <textarea
            class="input"
            id={id}
            ref={box}
            rows={1}
            dir="auto"
            readOnly={readOnly}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            value={text ?? value}
            onInput={(input) => {
              type(input.currentTarget.value);
              setState(null);
              clearTimeout(rest.current);
              rest.current = setTimeout(() => void latest.current(), REST_MS);
            }}
            onBlur={() => void save()}
          />
        )}
      </Field>
      {beside?.(text ?? value, (put) => {
        type(put);
        void save();
      })}
      <span class="savedfield__state" role="status">
        {state === "busy" ? t("busy") : state === "saved" && !why ? t("saved") : ""}
      </span>
    </div>
  );
}

/** As high as its words. */
function fit(box: HTMLTextAreaElement | null): void {
  if (!box) return;
  box.style.blockSize = "auto";
  box.style.blockSize = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}
