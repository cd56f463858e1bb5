import type { ComponentChildren, InputHTMLAttributes, Ref } from "preact";

interface LineFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, "onInput" | "class" | "ref" | "role" | "type"> {
  id: string;
  label: string;
  hint: string;
  value: string;
  /** A code from paper: large letters, and nothing that would complete or correct it. */
  code?: boolean;
  /** It is not what is asked for. A child with the id `${id}-wrong` may say why. */
  wrong?: boolean;
  input?: Ref<HTMLInputElement>;
  onInput(value: string): void;
  children?: ComponentChildren;
}

const CODE = { autoComplete: "off", autoCapitalize: "characters", spellcheck: false } as const;

/** One line to write in. The hint describes it and is no part of its name: else it would be read twice. */
export function LineField({ label, hint, code, wrong, input, onInput, children, ...rest }: LineFieldProps) {
  const { id } = rest;
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <input
        {...(code && CODE)}
        {...rest}
        ref={input}
        class={code ? "input input--code" : "input"}
        aria-describedby={wrong && children ? `${id}-hint ${id}-wrong` : `${id}-hint`}
        aria-invalid={wrong || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class="field__hint" id={`${id}-hint`}>
        {hint}
      </span>
      {children}
    </div>
  );
}
