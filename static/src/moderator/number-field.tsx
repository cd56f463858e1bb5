import { useEffect, useRef, useState } from "preact/hooks";
import { refusalText } from "../i18n/refusal";
import { t } from "../i18n/speak";
import type { Ack, Refusal } from "../wire";

interface NumberFieldProps {
  label: string;
  value: number;
  max: number;
  onSave: (value: number) => Promise<Ack>;
}

/** A number that is saved as soon as one leaves the field or presses Enter; it says so, and why when it was refused. */
export function NumberField({ label, value, max, onSave }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [state, setState] = useState<"busy" | "saved" | null>(null);
  const [why, setWhy] = useState<Refusal | null>(null);
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );
  const save = async () => {
    if (typed === null || state === "busy") return;
    const count = typed.trim() === "" ? 0 : Number(typed);
    if (!Number.isInteger(count) || count < 0 || count > max) {
      setWhy({ code: "count.wrong", facts: {} });
      return;
    }
    if (count === value) {
      setTyped(null);
      setWhy(null);
      return;
    }
    setState("busy");
    setWhy(null);
    const ack = await onSave(count);
    if (!alive.current) return;
    setState(ack.ok ? "saved" : null);
    if (ack.ok) setTyped((now) => (now === typed ? null : now));
    else setWhy(ack);
  };
  return (
    <span class="count" data-state={state ?? undefined}>
      <input
        class="input num"
        inputMode="numeric"
        aria-label={label}
        aria-invalid={why ? true : undefined}
        value={typed ?? (value || "")}
        placeholder="0"
        onInput={(input) => {
          setTyped(input.currentTarget.value);
          setState(null);
        }}
        onBlur={() => void save()}
        onKeyDown={(key) => {
          if (key.key === "Enter") void save();
          if (key.key === "Escape") {
            setTyped(null);
            setWhy(null);
          }
        }}
      />
      <span class="count__state" role="status">
        {state === "busy" ? t("busy") : state === "saved" ? t("saved") : ""}
      </span>
      {why && (
        <span class="field__error" role="alert">
          {why.code === "count.wrong" ? t("count-wrong") : refusalText(why)}
        </span>
      )}
    </span>
  );
}
