import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { plus } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { Text } from "../../wire";
import type { FormatInfo, Mistake } from "../api";
import { LineByLanguage } from "../details/line-by-language";
import type { HallDraft } from "../new/hall-draft";
import { HallFields } from "../new/hall-fields";
import { ChoiceField } from "../screens/select";
import { PromptField } from "./basic-fields";
import { elsewhere, sentence, wrongIn } from "./mistakes";
import { NumberLine } from "./number-line";
import { FRESH_PLACES, infoOf, type PlanDraft } from "./plan";
import type { PlacesTable, PlaceTable } from "./table";

const TITLE_MAX = 60;

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
  const count = Math.max(listed.length, Math.min(60, Number(hall.places) || 0));
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
          <details class="fold" key={no} open={Boolean(listed[no]?.title?.de)}>
            <summary>
              {t(`stages-place-${kind}`, { no: no + 1 })}
              {listed[no]?.title?.de && `: ${listed[no].title.de}`}
            </summary>
            <div class="fields__row">
              <LineByLanguage
                label="place-topic"
                value={listed[no]?.title ?? {}}
                max={TITLE_MAX}
                languages={languages}
                onChange={(title) => set(no, { title })}
              />
            </div>
            <div class="fields__row">
              <PromptField
                label="place-question"
                value={listed[no]?.question ?? {}}
                otherwise={question}
                languages={languages}
                onChange={(text) => set(no, { question: text })}
              />
            </div>
            <label class="choice">
              <input
                type="checkbox"
                checked={listed[no]?.open ?? false}
                onChange={(input) => set(no, { open: input.currentTarget.checked || undefined })}
              />
              {t("place-open")}
            </label>
          </details>
        ))}
        <div>
          <Button
            size="small"
            reason={count >= 60 && t("new-number-wrong", { from: 1, to: 60 })}
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
