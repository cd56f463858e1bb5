import { LineField } from "../details/field";
import { type Typed, typed } from "./table";

interface NumberLineProps {
  label: string;
  value: Typed | undefined;
  hint?: string;
  error?: string;
  autofocus?: boolean;
  onChange: (value: Typed | undefined) => void;
}

/** A whole number. Whatever is typed stays; nothing typed is nothing said. */
export function NumberLine({ value, onChange, ...rest }: NumberLineProps) {
  return (
    <LineField
      {...rest}
      numeric
      max={6}
      value={String(value ?? "")}
      onInput={(words) => onChange(typed(words))}
    />
  );
}
