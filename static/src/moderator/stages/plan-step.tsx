import { useEffect, useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { Words, words } from "../../i18n/text";
import { Button } from "../../ui/button";
import { table as tableDrawing } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { Details, Text } from "../../wire";
import type { FormatInfo } from "../api";
import type { HallDraft } from "../new/hall-draft";
import { AddStage } from "./add-stage";
import { PlacesEditor } from "./places-editor";
import {
  addStage,
  changePlaces,
  changeStage,
  moveStage,
  type PlanDraft,
  removeStage,
  switchStage,
} from "./plan";
import { askSaveFormat } from "./save-dialog";
import { sentTable } from "./sent";
import { StageEditor } from "./stage-editor";
import { StageList } from "./stage-list";
import { isHeld, type StageTable } from "./table";
import { TimePart } from "./time-part";
import type { Checked } from "./use-check";

const PLACES = "";

interface PlanStepProps {
  format: FormatInfo;
  formats: readonly FormatInfo[];
  plan: PlanDraft;
  details: Details;
  hall: HallDraft;
  checked: Checked;
  /** Lead to the first thing that is wrong, as soon as it is known. */
  lead: boolean;
  onLed: () => void;
  endError?: string;
  onPlan: (plan: PlanDraft) => void;
  onDetails: (part: Partial<Details>) => void;
  onHall: (hall: HallDraft) => void;
  onSaved: () => void;
}

/** The steps of the evening: left their order and the time, right everything about one of them. */
export function PlanStep(props: PlanStepProps) {
  const { format, formats, plan, details, hall, checked, onPlan, onDetails } = props;
  const [chosen, setChosen] = useState<string>(plan.table.stage[0]?.id ?? PLACES);
  const [taken, setTaken] = useState<{ title: Text; before: PlanDraft } | null>(null);
  const stage = plan.table.stage.find((one) => one.id === chosen);
  const wrongStages = checked.mistakes.flatMap(({ at }) =>
    at === null ? [] : (checked.table?.stage[at]?.id ?? []),
  );
  useEffect(() => {
    if (chosen !== PLACES && !stage) setChosen(plan.table.stage[0]?.id ?? PLACES);
  }, [plan]);
  const firstWrong = checked.mistakes.length ? (wrongStages[0] ?? PLACES) : null;
  useEffect(() => {
    if (!props.lead || firstWrong === null) return;
    props.onLed();
    setChosen(firstWrong);
    setTimeout(() => document.querySelector<HTMLElement>(".stageedit [aria-invalid]")?.focus(), 0);
  }, [props.lead, firstWrong]);
  const choose = (id: string) => {
    setChosen(id);
    document.getElementById("main")?.scrollTo(0, 0); // what was chosen begins at its top
  };
  const change = (next: PlanDraft) => {
    setTaken(null);
    onPlan(next);
  };
  const remove = (id: string) => {
    const at = plan.table.stage.findIndex((one) => one.id === id);
    const title = plan.table.stage[at]?.title ?? {};
    if (id === chosen) setChosen((plan.table.stage[at + 1] ?? plan.table.stage[at - 1])?.id ?? PLACES);
    onPlan(removeStage(plan, id));
    setTaken({ title, before: plan });
  };
  const add = (one: StageTable) => {
    change(addStage(plan, one, stage?.id ?? null));
    choose(one.id);
  };
  const hasPlaces = plan.table.stage.some(isHeld);
  const save = () =>
    askSaveFormat({
      table: withCount(sentTable(plan, details.question), hall),
      formats,
      onSaved: props.onSaved,
    });
  return (
    <div class="planstep">
      <div class="planstep__list paper">
        <TimePart plan={plan} details={details} endError={props.endError} onChange={onDetails} />
        <div class="planstep__do">
          <AddStage plan={plan} after={stage?.id ?? null} onAdd={add} />
          <Button size="small" reason={checked.mistakes.length > 0 && t("format-save-wrong")} onClick={save}>
            {t("format-save-as")}
          </Button>
        </div>
        <div class="planstep__rows">
          {hasPlaces && (
            <button
              type="button"
              class="stagerow__pick stagerow__places"
              aria-pressed={chosen === PLACES}
              onClick={() => choose(PLACES)}
            >
              <Icon of={tableDrawing} />
              <b class="grow">{t(`tab-places-${plan.table.places?.kind ?? "table"}`)}</b>
              <small class="num">{hall.places}</small>
            </button>
          )}
          <StageList
            plan={plan}
            start={details.start}
            chosen={chosen}
            wrong={wrongStages}
            onChoose={choose}
            onMove={(id, by) => change(moveStage(plan, id, by))}
            onSwitch={(id) => change(switchStage(plan, id))}
            onRemove={remove}
          />
        </div>
        {taken && (
          <Note live>
            <p>{t("stages-removed", { title: words(taken.title) })}</p>
            <Button size="small" onClick={() => change(taken.before)}>
              {t("stages-bring-back")}
              <span class="sr">
                : <Words of={taken.title} />
              </span>
            </Button>
          </Note>
        )}
        <p class="field__hint">{t("stages-help")}</p>
      </div>
      {stage && (
        <StageEditor
          key={stage.id}
          plan={plan}
          stage={stage}
          no={plan.table.stage.indexOf(stage) + 1}
          languages={details.languages}
          question={details.question}
          mistakes={checked.mistakes.filter(
            ({ at }) => at !== null && checked.table?.stage[at]?.id === stage.id,
          )}
          onChange={(part) => change(changeStage(plan, stage.id, part))}
        />
      )}
      {!stage && (
        <PlacesEditor
          plan={plan}
          format={format}
          hall={hall}
          languages={details.languages}
          question={details.question}
          mistakes={checked.mistakes.filter(({ at }) => at === null)}
          onHall={props.onHall}
          onChange={(part) => change(changePlaces(plan, part))}
        />
      )}
    </div>
  );
}

/** As many tables or rooms as stand in the field beside it. */
function withCount<T extends ReturnType<typeof sentTable>>(table: T, hall: HallDraft): T {
  const count = Number(hall.places);
  return table.places && Number.isInteger(count) && count > 0
    ? { ...table, places: { ...table.places, count } }
    : table;
}
