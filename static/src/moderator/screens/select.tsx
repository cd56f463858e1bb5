import { Field } from "../details/field";

interface ChoiceFieldProps {
  label: string;
  value: string;
  /** Value and word of each. */
  options: readonly (readonly [value: string, word: string])[];
  hint?: string;
  error?: string;
  onChange: (value: string) => void;
}

/** One of several, in little room. */
export function ChoiceField({ label, value, options, hint, error, onChange }: ChoiceFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, describedBy, invalid }) => (
        <select
          class="input select"
          id={id}
          value={value}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onChange={(pick) => onChange(pick.currentTarget.value)}
        >
          {options.map(([one, word]) => (
            <option key={one} value={one}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
