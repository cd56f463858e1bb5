import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  label: string;
  hint?: string;
  error?: string;
  children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ComponentChildren;
}

/** A label, a field, what helps, and what is wrong: in this order, tied together for screen readers. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const parts = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class="field" data-error={error ? true : undefined}>
      <label class="field__label" for={id}>
        {label}
      </label>
      {children({ id, describedBy: parts || undefined, invalid: Boolean(error) })}
      {hint && (
        <span class="field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span class="field__error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

interface LineProps {
  label: string;
  value: string;
  hint?: string;
  error?: string;
  type?: "text" | "date" | "time" | "password";
  max?: number;
  lang?: string;
  /** More than one line. */
  rows?: number;
  autofocus?: boolean;
  /** A number: the keyboard of a tablet shows digits. */
  numeric?: boolean;
  onInput: (value: string) => void;
}

/** A field for text. */
export function LineField({
  label,
  value,
  hint,
  error,
  type = "text",
  max,
  lang,
  rows,
  autofocus,
  numeric,
  onInput,
}: LineProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, describedBy, invalid }) => {
        const shared = {
          id,
          class: "input",
          value,
          lang,
          maxLength: max,
          "aria-describedby": describedBy,
          "aria-invalid": invalid || undefined,
          "data-autofocus": autofocus || undefined,
        };
        return rows ? (
          <textarea
            {...shared}
            rows={rows}
            dir="auto"
            onInput={(input) => onInput(input.currentTarget.value)}
          />
        ) : (
          <input
            {...shared}
            // The types of Preact want one branch per input type; here the type is the only difference.
            type={type as "text"}
            dir={type === "text" ? "auto" : undefined}
            inputMode={numeric ? "numeric" : undefined}
            autocomplete="off"
            onInput={(input) => onInput(input.currentTarget.value)}
          />
        );
      }}
    </Field>
  );
}
