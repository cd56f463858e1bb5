import { aboutsOf } from "../activities/chain/answers";
import { t } from "../i18n/speak";
import { stages } from "../store";
import { check } from "../ui/drawings";
import { Icon } from "../ui/icon";
import type { Id, Stage, VoteResult } from "../wire";
import { mySeat } from "./mine";

/** The result whose group one has joined, for a stage about the same results; null: none. */
export function myGroup(stage: Stage): Id | null {
  if (!stage.about) return null;
  const about = stage.about.stage;
  const seats = stages.value.flatMap((one) =>
    one.activity === "seat" && one.about?.stage === about ? (mySeat(one.id) ?? []) : [],
  );
  return seats[seats.length - 1] ?? null;
}

/** What one can answer here: that of one's own group first. */
export function choicesOf(stage: Stage): readonly VoteResult[] {
  const group = myGroup(stage);
  const all = aboutsOf(stage);
  return [...all.filter((one) => one.target === group), ...all.filter((one) => one.target !== group)];
}

/** The one that is chosen: what was pressed, else one's own group's, else the only one there is. */
export function chosenAbout(stage: Stage, pressed: Id | undefined): Id | undefined {
  const choices = choicesOf(stage);
  const known = (id: Id | null | undefined) => choices.find((one) => one.target === id)?.target;
  return known(pressed) ?? known(myGroup(stage)) ?? (choices.length === 1 ? choices[0]?.target : undefined);
}

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
