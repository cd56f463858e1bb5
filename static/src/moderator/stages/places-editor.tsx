import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { Text } from "../../wire";
import type { FormatInfo, Mistake } from "../api";
import { type HallDraft, MOST_PLACES, wrongPlaces } from "../new/hall-draft";
import { HallFields } from "../new/hall-fields";
import { ChoiceField } from "../screens/select";
import { elsewhere, sentence, wrongIn } from "./mistakes";
import { NumberLine } from "./number-line";
import { PlaceFields } from "./place-fields";
import { FRESH_PLACES, infoOf, type PlanDraft } from "./plan";
import type { PlacesTable, PlaceTable } from "./table";

interface PlacesEditorProps {
  plan: PlanDraft;
  format: FormatInfo;
  hall: HallDraft;
  languages: readonly string[];
  question: Text;
  mistakes: readonly Mistake[];
  onHall: (hall: HallDraft) => void;
  onChange: (part: Partial<PlacesTable>) => void;
}

/** The tables or rooms: how many, how large, who sees what, and what each of them is about. */
export function PlacesEditor(props: PlacesEditorProps) {
  const { plan, format, hall, languages, question, mistakes, onHall, onChange } = props;
  const places = plan.table.places ?? FRESH_PLACES;
  const kind = places.kind ?? "table";
  const wrong = wrongIn(mistakes);
  const listed = places.list ?? [];
  const count = wrongPlaces(hall) ? listed.length : Number(hall.places);
  const set = (no: number, part: Partial<PlaceTable>) =>
    onChange({
      list: Array.from({ length: Math.max(listed.length, no + 1) }, (_, at) =>
        at === no ? { ...listed[at], ...part } : (listed[at] ?? {}),
      ),
    });
  return (
    <section class="paper stageedit fields" aria-labelledby="stageedit-title">
      <div class="stageedit__head">
        <h2 id="stageedit-title">{t(`tab-places-${kind}`)}</h2>
        <p class="faint">{t("stages-help-places")}</p>
      </div>
      {elsewhere(mistakes, ["places.capacity"]).map((one) => (
        <Note state="stop" key={one.code + String(one.facts.key)}>
          {sentence(one)}
        </Note>
      ))}
      <div class="fields__row">
        <ChoiceField
          label={t("stages-places-kind")}
          value={kind}
          options={[
            ["table", t("tab-places-table")],
            ["room", t("tab-places-room")],
          ]}
          onChange={(value) => onChange({ kind: value as PlacesTable["kind"] })}
        />
        <ChoiceField
          label={t("stages-boards")}
          value={places.boards ?? "own"}
          options={[
            ["own", t("stages-boards-own")],
            ["open", t("stages-boards-open")],
          ]}
          onChange={(value) => onChange({ boards: value as PlacesTable["boards"] })}
        />
      </div>
      <HallFields format={infoOf(plan, format)} hall={hall} plain onChange={onHall} />
      <div class="stageedit__minutes">
        <NumberLine
          label={t(`stages-capacity-${kind}`)}
          hint={t("stages-capacity-hint")}
          value={places.capacity}
          error={wrong("places.capacity")}
          onChange={(capacity) => onChange({ capacity })}
        />
      </div>
      <div class="placeplans">
        <h3>{t(`stages-topics-${kind}`)}</h3>
        <p class="field__hint">{t("stages-topics-hint")}</p>
        {Array.from({ length: count }, (_, no) => (
          <PlaceFields
            key={no}
            name={t(`stages-place-${kind}`, { no: no + 1 })}
            place={listed[no] ?? {}}
            languages={languages}
            question={question}
            onChange={(part) => set(no, part)}
          />
        ))}
        <div>
          <Button
            size="small"
            reason={count >= MOST_PLACES && t("new-number-wrong", { from: 1, to: MOST_PLACES })}
            onClick={() => onHall({ ...hall, places: String(count + 1), own: true })}
          >
            <Icon of={plus} />
            {t(`stages-place-add-${kind}`)}
          </Button>
        </div>
      </div>
    </section>
  );
}
