import { t } from "../../i18n/speak";
import { event } from "../../store";
import type { Text } from "../../wire";
import { called, written } from "../languages/all";
import { LineField } from "./field";

interface LineByLanguageProps {
  /** Message id of the label. */
  label: string;
  hint?: string;
  value: Text;
  max: number;
  rows?: number;
  autofocus?: boolean;
  error?: string;
  /** None given: those of the event that is open. */
  languages?: readonly string[];
  /** What people read in this language as long as nothing is written. */
  ifEmpty?: (code: string) => string;
  onChange: (value: Text) => void;
}

/** One line for each language of the event; German always. */
export function LineByLanguage(props: LineByLanguageProps) {
  const { label, hint, value, max, rows, autofocus, error, ifEmpty, onChange } = props;
  const languages = props.languages ?? event.value?.languages ?? [];
  const shown = written(languages);
  const help = (code: string, isLast: boolean) => {
    const instead = value[code]?.trim() ? "" : ifEmpty?.(code);
    return [isLast && hint, instead].filter(Boolean).join(" ") || undefined;
  };
  return (
    <>
      {shown.map((one, no) => (
        <LineField
          key={one.code}
          label={shown.length > 1 ? t("field-in", { field: t(label), name: called(one) }) : t(label)}
          hint={help(one.code, no === shown.length - 1)}
          error={no === 0 ? error : undefined}
          value={value[one.code] ?? ""}
          lang={one.code}
          max={max}
          rows={rows}
          autofocus={autofocus && no === 0}
          onInput={(words) => onChange({ ...value, [one.code]: words })}
        />
      ))}
    </>
  );
}

/** Without the languages in which nothing was written. */
export function bare(text: Text): Text {
  return Object.fromEntries(
    Object.entries(text).flatMap(([code, written]) => (written.trim() ? [[code, written.trim()]] : [])),
  );
}
