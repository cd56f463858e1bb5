import { t } from "../../i18n/speak";
import type { Details, Level, Text } from "../../wire";
import { TargetsField } from "../here/targets-field";
import { called, written } from "../languages/all";
import { OfferField } from "../languages/offer-field";
import { LineField } from "./field";
import { LevelField } from "./level-field";
import { NextField } from "./next-field";
import type { Problems } from "./problems";
import { promiseAfter } from "./promise";

export interface DetailsFieldsProps {
  details: Details;
  problems: Problems;
  onChange: (change: Partial<Details>) => void;
}

/** All that the organiser says about an event; the same for a new one and in the settings. */
export function DetailsFields({ details, problems, onChange }: DetailsFieldsProps) {
  const changeLevel = (level: Level) => {
    const from = details.level;
    onChange({ level });
    void promiseAfter(details.promise, from, level).then((promise) => onChange({ promise }));
  };
  return (
    <>
      <section class="fields">
        <h2>{t("details-what")}</h2>
        <LineField
          label={t("field-title")}
          hint={t("field-title-hint")}
          value={details.title}
          error={problems.title}
          max={160}
          onInput={(title) => onChange({ title })}
        />
        <TextFields
          label="field-question"
          hint={t("field-question-hint")}
          value={details.question}
          error={problems.question}
          languages={details.languages}
          rows={2}
          onChange={(question) => onChange({ question })}
        />
      </section>
      <section class="fields">
        <h2>{t("details-where")}</h2>
        <div class="fields__row fields__row--times">
          <LineField
            label={t("field-date")}
            type="date"
            value={details.date}
            error={problems.date}
            onInput={(date) => onChange({ date })}
          />
          <LineField
            label={t("field-start")}
            type="time"
            value={details.start}
            error={problems.start}
            onInput={(start) => onChange({ start })}
          />
          <LineField
            label={t("field-end")}
            type="time"
            value={details.end}
            error={problems.end}
            onInput={(end) => onChange({ end })}
          />
        </div>
        <LineField
          label={t("field-place")}
          value={details.place}
          error={problems.place}
          max={160}
          onInput={(place) => onChange({ place })}
        />
        <div class="fields__row">
          <LineField
            label={t("field-organiser")}
            value={details.organiser}
            error={problems.organiser}
            max={160}
            onInput={(organiser) => onChange({ organiser })}
          />
          <LineField
            label={t("field-contact")}
            hint={t("field-contact-hint")}
            value={details.contact}
            error={problems.contact}
            max={300}
            onInput={(contact) => onChange({ contact })}
          />
        </div>
        <OfferField
          chosen={details.languages}
          error={problems.languages}
          onChange={(languages) => onChange({ languages })}
        />
      </section>
      <section class="fields">
        <h2>{t("details-promise")}</h2>
        <LevelField level={details.level} onChange={changeLevel} />
        {problems.level && <span class="field__error">{problems.level}</span>}
        <TextFields
          label="field-promise"
          hint={t("field-promise-hint")}
          value={details.promise}
          error={problems.promise}
          languages={details.languages}
          rows={3}
          onChange={(promise) => onChange({ promise })}
        />
        <NextField steps={details.next} error={problems.next} onChange={(next) => onChange({ next })} />
      </section>
      <TargetsField
        groups={details.target_groups ?? []}
        languages={details.languages}
        error={problems.target_groups}
        onChange={(target_groups) => onChange({ target_groups })}
      />
    </>
  );
}

interface TextFieldsProps {
  /** Message id; the message takes the name of the language when there are several. */
  label: string;
  hint: string;
  value: Text;
  error?: string;
  languages: readonly string[];
  rows: number;
  onChange: (value: Text) => void;
}

/** One field per language of the event; German always, the others freely. */
function TextFields({ label, hint, value, error, languages, rows, onChange }: TextFieldsProps) {
  const shown = written(languages);
  return (
    <div class="fields__row">
      {shown.map((one, no) => (
        <LineField
          key={one.code}
          label={shown.length > 1 ? t("field-in", { field: t(label), name: called(one) }) : t(label)}
          hint={no === 0 ? hint : undefined}
          error={no === 0 ? error : undefined}
          value={value[one.code] ?? ""}
          lang={one.code}
          rows={rows}
          max={1000}
          onInput={(words) => onChange({ ...value, [one.code]: words })}
        />
      ))}
    </div>
  );
}
