import { t } from "../../i18n/speak";
import type { FormatInfo } from "../api";
import { LineField } from "../details/field";
import { expecting, type HallDraft, MOST_PLACES, MOST_ROUNDS, wrongPlaces, wrongRounds } from "./hall-draft";

interface HallFieldsProps {
  format: FormatInfo;
  hall: HallDraft;
  /** It stands below a heading already. */
  plain?: boolean;
  onChange: (hall: HallDraft) => void;
}

/** How many tables or rooms, and how many rounds: proposed from how many people are expected. */
export function HallFields({ format, hall, plain, onChange }: HallFieldsProps) {
  const { places } = format;
  if (!places) return null;
  const { kind } = places;
  const count = Number(hall.places);
  const people = Number(hall.people);
  const each = people > 0 && count > 0 ? Math.round(people / count) : 0;
  return (
    <section class="fields">
      {!plain && <h2>{t(`new-places-${kind}`)}</h2>}
      <div class="fields__row fields__row--numbers">
        <LineField
          label={t("new-people")}
          hint={t("new-people-hint")}
          value={hall.people}
          max={4}
          onInput={(typed) => onChange(expecting(hall, format, typed))}
        />
        <LineField
          label={t(`new-count-${kind}`)}
          hint={each > 0 ? t(`new-count-hint-${kind}`, { count, each }) : undefined}
          value={hall.places}
          max={2}
          error={wrongPlaces(hall) ? t("new-number-wrong", { from: 1, to: MOST_PLACES }) : undefined}
          onInput={(typed) => onChange({ ...hall, places: typed, own: typed !== "" })}
        />
        {format.rounds != null && (
          <LineField
            label={t("new-rounds")}
            value={hall.rounds}
            max={2}
            error={wrongRounds(hall) ? t("new-number-wrong", { from: 1, to: MOST_ROUNDS }) : undefined}
            onInput={(typed) => onChange({ ...hall, rounds: typed })}
          />
        )}
      </div>
    </section>
  );
}
