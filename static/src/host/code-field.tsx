interface CodeFieldProps {
  id: string;
  label: string;
  hint: string;
  value: string;
  wrong?: boolean;
  onInput: (typed: string) => void;
}

/** A field for a code, large and in capitals, as it is printed. */
export function CodeField({ id, label, hint, value, wrong, onInput }: CodeFieldProps) {
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input input--code"
        value={value}
        maxLength={12}
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={wrong || undefined}
        onInput={(input) => onInput(input.currentTarget.value)}
      />
      <span class="field__hint" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  );
}
