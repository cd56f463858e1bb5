import { signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Field } from "../../moderator/details/field";
import { ask } from "../../moderator/session";
import type { Measure, MeasurePlanning, MeasureWords, Refusal } from "../../wire";
import { charsOf } from "../collect/chars";
import { dateOf, wordsOfDate } from "./due";

export type FieldName = keyof MeasureWords | Exclude<keyof MeasurePlanning, "status">;

/** What is typed and not on the laptop yet: kept while another step is looked at. */
const typed = signal<ReadonlyMap<string, string>>(new Map());
const REST_MS = 1500;

function keep(key: string, text: string | null): void {
  const next = new Map(typed.peek());
  if (text === null) next.delete(key);
  else next.set(key, text);
  typed.value = next;
}

interface MeasureFieldProps {
  measure: Measure;
  name: FieldName;
  max: number;
  /** Give it the focus and select what it says. */
  focus?: boolean;
  /** A date can be picked, too; words like "bis Ende 2027" stay possible. */
  date?: boolean;
}

/** One part of a measure, saved by itself after a short rest or when one leaves it: others may write the other parts. */
export function MeasureField({ measure, name, max, focus, date }: MeasureFieldProps) {
  const key = `${measure.id}/${name}`;
  const text = typed.value.get(key);
  const [state, setState] = useState<"busy" | "saved" | null>(null);
  const [why, setWhy] = useState<Refusal | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    if (!focus) return;
    box.current?.focus();
    box.current?.select();
  }, [focus]);
  useEffect(() => fit(box.current), [text, measure[name]]);
  const save = async () => {
    clearTimeout(rest.current);
    const words = typed.peek().get(key);
    if (words === undefined) return;
    if (words.trim() === (measure[name] ?? "")) {
      if (document.activeElement !== box.current) keep(key, null);
      return;
    }
    setWhy(null);
    if (charsOf(words) > max) {
      setWhy({ code: "measure.too-long", facts: { max } });
      return;
    }
    setState("busy");
    const ack = await ask({
      kind: "measure.set",
      stage: measure.stage,
      measure: measure.id,
      [name]: words.trim(),
    });
    setState(ack.ok ? "saved" : null);
    if (!ack.ok) setWhy(ack);
    // Whoever types on keeps what is typed.
    else if (typed.peek().get(key) === words && document.activeElement !== box.current) keep(key, null);
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => () => void latest.current(), []);
  const shown = text ?? measure[name] ?? "";
  return (
    <div class="measure__field" data-name={name}>
      <Field label={t(`measure-${name.replace("_", "-")}`)} error={why ? refusalText(why) : undefined}>
        {({ id, describedBy, invalid }) => (
          <textarea
            class="input"
            id={id}
            ref={box}
            rows={1}
            dir="auto"
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            value={shown}
            onInput={(input) => {
              keep(key, input.currentTarget.value);
              setState(null);
              clearTimeout(rest.current);
              rest.current = setTimeout(() => void latest.current(), REST_MS);
            }}
            onBlur={() => void save().then(() => settle(key, measure, name))}
          />
        )}
      </Field>
      {date && (
        <input
          type="date"
          class="input measure__date"
          aria-label={t("measure-until-date")}
          value={dateOf(shown)}
          onChange={(change) => {
            const picked = change.currentTarget.value;
            if (!picked && !dateOf(shown)) return; // words are not wiped by an empty date
            keep(key, wordsOfDate(picked));
            void save().then(() => settle(key, measure, name));
          }}
        />
      )}
      <span class="measure__state" role="status">
        {state === "busy" ? t("busy") : state === "saved" && !why ? t("saved") : ""}
      </span>
    </div>
  );
}

/** What the laptop says the same is not typed any more. */
function settle(key: string, measure: Measure, name: FieldName): void {
  if (typed.peek().get(key)?.trim() === (measure[name] ?? "")) keep(key, null);
}

/** As high as its words. */
function fit(box: HTMLTextAreaElement | null): void {
  if (!box) return;
  box.style.blockSize = "auto";
  box.style.blockSize = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}
