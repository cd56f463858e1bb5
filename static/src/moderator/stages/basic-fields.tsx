import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import type { Text } from "../../wire";
import { LineByLanguage } from "../details/line-by-language";
import { NumberLine } from "./number-line";
import type { Typed } from "./table";

const PROMPT_MAX = 300;

interface MinutesFieldProps {
  value: Typed | undefined;
  hint?: string;
  error?: string;
  autofocus?: boolean;
  onChange: (value: Typed | undefined) => void;
}

/** How long a step lasts; the same for a new event and in a running one. */
export function MinutesField(props: MinutesFieldProps) {
  return <NumberLine label={t("stage-edit-minutes")} {...props} />;
}

interface PromptFieldProps {
  value: Text;
  /** What people read where nothing is written: the question of the event. */
  otherwise: Text;
  /** None given: those of the event that is open. */
  languages?: readonly string[];
  label?: string;
  error?: string;
  onChange: (value: Text) => void;
}

/** What is asked in a step, in each language; an empty field says what people will read instead. */
export function PromptField({ otherwise, label, ...props }: PromptFieldProps) {
  const { value } = props;
  return (
    <LineByLanguage
      {...props}
      label={label ?? "stage-edit-prompt"}
      max={PROMPT_MAX}
      rows={2}
      ifEmpty={(code) => insteadOf(value, otherwise, code)}
    />
  );
}

function insteadOf(value: Text, otherwise: Text, code: string): string {
  const german = value.de?.trim();
  if (german && code !== "de") return t("stages-reads-german", { text: german });
  const question = otherwise[code] || words(otherwise);
  return question ? t("stages-reads-question", { text: question }) : t("stages-reads-nothing");
}
