import { Field } from "../details/field";

interface ChoiceFieldProps {
  label: string;
  value: string;
  /** Value and word of each. */
  options: readonly (readonly [value: string, word: string])[];
  onChange: (value: string) => void;
}

/** One of several, in little room. */
export function ChoiceField({ label, value, options, onChange }: ChoiceFieldProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <select
          class="input select"
          id={id}
          value={value}
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
