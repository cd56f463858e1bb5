import { t } from "../i18n/speak";
import { check } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Id, VoteResult } from "../wire";

interface AboutChoiceProps {
  results: readonly VoteResult[];
  value: Id | undefined;
  onChange: (about: Id) => void;
}

/** Which of the chosen results the card answers. */
export function AboutChoice({ results, value, onChange }: AboutChoiceProps) {
  return (
    <fieldset class="for-whom">
      <legend class="label">{t("about-label")}</legend>
      {results.map((one) => (
        <label class="for-whom__one" key={one.target}>
          <input
            type="radio"
            name="about"
            checked={value === one.target}
            onChange={() => onChange(one.target)}
          />
          <span class="chip">
            <Icon of={check} />
            <bdi>{one.text}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
