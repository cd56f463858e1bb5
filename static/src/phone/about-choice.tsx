import { t } from "../i18n/speak";
import { check } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Id, Stage } from "../wire";
import { choicesOf, myGroup } from "./about";

interface AboutChoiceProps {
  stage: Stage;
  value: Id | undefined;
  name: string;
  /** Instead of "Sie antworten auf". */
  label?: string;
  onChange: (about: Id) => void;
}

/** "Sie antworten auf …": a big card for each result to choose from, or the only one as a heading. */
export function AboutChoice({ stage, value, name, label = t("about-label"), onChange }: AboutChoiceProps) {
  const choices = choicesOf(stage);
  const group = myGroup(stage);
  const only = choices[0];
  if (!only) return null;
  if (choices.length === 1) {
    return (
      <div class="about">
        <p class="label">{label}</p>
        <p class="strip">
          <bdi>{only.text}</bdi>
        </p>
      </div>
    );
  }
  return (
    <fieldset class="about">
      <legend class="label">{label}</legend>
      {choices.map((one) => (
        <label class="pick" key={one.target}>
          <input
            type="radio"
            name={name}
            checked={one.target === value}
            onChange={() => onChange(one.target)}
          />
          <span class="strip">
            <span class="grow">
              <bdi>{one.text}</bdi>
              {one.target === group && <small class="pick__hint">{t("group-mine")}</small>}
            </span>
            <span class="steps__mark pick__mark" aria-hidden="true">
              <Icon of={check} />
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
