import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { check, minus, plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Colour } from "../../wire";
import { PURPOSES, type Purpose } from "../api";
import { Field } from "../details/field";
import { ANYTHING, isAnything, peopleIn, type Wanted } from "./fit";

const COLOURS: Readonly<Record<Purpose, Colour>> = {
  ideas: "yellow",
  critique: "rose",
  topics: "blue",
  situation: "green",
  measures: "lilac",
  agenda: "orange",
};
/** Two hours, an afternoon, a day; more is any time. */
const TIMES = [120, 240, 480, null] as const;
const STEP = 5;
const USUAL = 30;
const MOST = 1000;

interface FilterProps {
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

/** What for, how many people, how much time: three questions that put the fitting formats first. */
export function Filter({ wanted, onChange }: FilterProps) {
  const { purposes } = wanted;
  const toggle = (one: Purpose) =>
    onChange({
      ...wanted,
      purposes: purposes.includes(one) ? purposes.filter((other) => other !== one) : [...purposes, one],
    });
  return (
    <aside class="filter" aria-label={t("find")}>
      <section aria-labelledby="find-purpose">
        <h2 id="find-purpose">{t("find-purpose")}</h2>
        <div class="purposes">
          {PURPOSES.map((one) => (
            <button
              type="button"
              class="purpose"
              key={one}
              data-colour={COLOURS[one]}
              aria-pressed={purposes.includes(one)}
              onClick={() => toggle(one)}
            >
              <b>{t(`purpose-${one}`)}</b>
              <small>{t(`purpose-${one}-what`)}</small>
              {purposes.includes(one) && <Icon of={check} />}
            </button>
          ))}
        </div>
      </section>
      <People wanted={wanted} onChange={onChange} />
      <section aria-labelledby="find-time">
        <h2 id="find-time">{t("find-time")}</h2>
        <div class="filter__row">
          {TIMES.map((minutes) => (
            <button
              type="button"
              class="chip"
              key={minutes}
              aria-pressed={wanted.minutes === minutes}
              onClick={() => onChange({ ...wanted, minutes })}
            >
              {wanted.minutes === minutes && <Icon of={check} />}
              {t(`find-time-${minutes ?? "any"}`)}
            </button>
          ))}
        </div>
      </section>
      {!isAnything(wanted) && (
        <div>
          <Button size="small" onClick={() => onChange(ANYTHING)}>
            {t("find-clear")}
          </Button>
        </div>
      )}
    </aside>
  );
}

function People({ wanted, onChange }: FilterProps) {
  const people = peopleIn(wanted.people);
  const set = (count: number) => onChange({ ...wanted, people: String(Math.min(MOST, Math.max(1, count))) });
  return (
    <section class="filter__people">
      <Field label={t("find-people")}>
        {({ id }) => (
          <div class="filter__row">
            <Button square aria-label={t("find-fewer")} onClick={() => set((people ?? USUAL) - STEP)}>
              <Icon of={minus} />
            </Button>
            <input
              class="input num"
              id={id}
              inputMode="numeric"
              autocomplete="off"
              maxLength={4}
              placeholder={t("find-any")}
              value={wanted.people}
              onInput={(input) => onChange({ ...wanted, people: input.currentTarget.value })}
            />
            <Button square aria-label={t("find-more")} onClick={() => set((people ?? USUAL - STEP) + STEP)}>
              <Icon of={plus} />
            </Button>
          </div>
        )}
      </Field>
    </section>
  );
}
