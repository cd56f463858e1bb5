import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import type { Text } from "../../wire";
import { LineByLanguage } from "../details/line-by-language";
import { PromptField } from "./basic-fields";
import type { PlaceTable } from "./table";

const TITLE_MAX = 60;

interface PlaceFieldsProps {
  name: string;
  place: PlaceTable;
  languages: readonly string[];
  /** What is asked where the place asks nothing of its own. */
  question: Text;
  onChange: (part: Partial<PlaceTable>) => void;
}

/** What one table or room is about; folded away where nothing was said at first. */
export function PlaceFields({ name, place, languages, question, onChange }: PlaceFieldsProps) {
  // As it was at first: it must not fold away under the hands of somebody who empties the field.
  const [open] = useState(Boolean(place.title?.de));
  return (
    <details class="fold" open={open}>
      <summary>
        {name}
        {place.title?.de && `: ${place.title.de}`}
      </summary>
      <div class="fields__row">
        <LineByLanguage
          label="place-topic"
          value={place.title ?? {}}
          max={TITLE_MAX}
          languages={languages}
          onChange={(title) => onChange({ title })}
        />
      </div>
      <div class="fields__row">
        <PromptField
          label="place-question"
          value={place.question ?? {}}
          otherwise={question}
          languages={languages}
          onChange={(text) => onChange({ question: text })}
        />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={place.open ?? false}
          onChange={(input) => onChange({ open: input.currentTarget.checked || undefined })}
        />
        {t("place-open")}
      </label>
    </details>
  );
}
