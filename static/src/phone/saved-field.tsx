import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../i18n/speak";
import { Rich } from "../i18n/text";
import { own } from "../store";
import { check, wait } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import { charsOf } from "./card-field";

/** Nobody presses "save": what stands still this long is saved. */
const STILL_MS = 1200;
const SOON = 20;

interface SavedFieldProps {
  id: string;
  label: string;
  /** The label as it is shown, when it may be in another language than the page. */
  shown?: ComponentChildren;
  hint?: string | undefined;
  /** What is true for everybody, with what is under way from here. */
  value: string;
  /** What is under way has not been answered yet. */
  waits: boolean;
  max: number;
  lines?: number;
  /** An empty text cannot be saved. */
  needed?: boolean;
  autofocus?: boolean;
  /** Say "saved" also of what was there before. */
  sure?: boolean;
  onSave: (text: string) => void;
}

/** A field that saves itself: when one pauses, leaves it or closes the page around it. Whoever writes next on a shared
 *  phone begins with a field of their own. */
export function SavedField(props: SavedFieldProps) {
  return <Field key={own.value?.person} {...props} />;
}

function Field({
  id,
  label,
  shown,
  hint,
  value,
  waits,
  max,
  lines = 1,
  needed,
  autofocus,
  sure,
  onSave,
}: SavedFieldProps) {
  const { text, change, save, touched, meanwhile } = useSaving(value, max, Boolean(needed), onSave);
  const left = max - charsOf(text);
  const saved = touched && text === value && !waits;
  useEffect(() => {
    if (saved) announce(`${label}: ${t("field-saved")}`);
  }, [saved]);
  const shared = {
    id,
    class: "input",
    dir: "auto" as const,
    value: text,
    "aria-describedby": `${id}-hint ${id}-state`,
    "data-autofocus": autofocus || undefined,
    onBlur: save,
  };
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {shown ?? label}
      </label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(input) => change(input.currentTarget.value)} />
      ) : (
        <input {...shared} onInput={(input) => change(input.currentTarget.value)} />
      )}
      {hint && (
        <span class="field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {meanwhile && <span class="field__hint">{t("field-meanwhile", { text: meanwhile })}</span>}
      <p class="field__state" id={`${id}-state`}>
        {left < 0 ? (
          <span class="counter" data-state="over">
            <Rich id="chars-over" args={{ over: -left }} />
          </span>
        ) : waits ? (
          <>
            <Icon of={wait} /> {t("field-waits")}
          </>
        ) : (touched || (sure && value)) && text === value ? (
          <>
            <Icon of={check} /> {t("field-saved")}
          </>
        ) : left <= SOON ? (
          <span class="counter" data-state="soon">
            <Rich id="chars-left" args={{ left }} />
          </span>
        ) : null}
      </p>
    </div>
  );
}

/** The text one is writing, apart from what is true for everybody until it is saved. */
export function useSaving(value: string, max: number, needed: boolean, onSave: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const [touched, setTouched] = useState(false);
  const began = useRef(value);
  // Leaving the field and closing the page around it may both come at once: what is unsaved is taken out only once.
  const unsaved = useRef<string | null>(null);
  const writer = useRef(own.peek()?.person);
  const save = (last = false) => {
    const clean = unsaved.current?.trim();
    if (clean === undefined || (charsOf(clean) > max && !last) || (needed && !clean)) return;
    unsaved.current = null;
    // The outbox is somebody else's by now.
    if (writer.current !== own.peek()?.person) return;
    if (clean !== value) onSave(clean);
    setDraft(null);
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (draft === null) return;
    const still = setTimeout(() => latest.current(), STILL_MS);
    return () => clearTimeout(still);
  }, [draft]);
  // The last chance: what is too long is refused, and the words stand with the reason instead of being gone.
  useEffect(() => () => latest.current(true), []);
  const change = (next: string) => {
    if (draft === null) began.current = value;
    writer.current = own.peek()?.person;
    unsaved.current = next;
    setTouched(true);
    setDraft(next);
  };
  return {
    text: draft ?? value,
    change,
    save: () => save(),
    touched,
    /** What somebody else has written here while one was writing. */
    meanwhile: draft !== null && value !== began.current ? value : "",
  };
}
