import { useId } from "preact/hooks";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { roundName } from "../../places/names";
import { find } from "../../store";
import type { Card } from "../../wire";
import { kindOfCard } from "../collect/card-kinds";
import { languageName } from "./languages";
import type { Look } from "./look";

type Name = "round" | "kind" | "lang";
interface Option {
  id: string;
  label: string;
  count: number;
}
export interface Choice {
  name: Name;
  options: readonly Option[];
}

/** By what the cards of this board differ, each with how many there are; what is the same for all is no choice. */
export function choicesOf(cards: readonly Card[]): Choice[] {
  const all: Choice[] = [
    { name: "round", options: counted(cards, (card) => card.stage, roundLabel) },
    {
      name: "kind",
      options: counted(
        cards,
        (card) => card.kind,
        (_, card) => words(kindOfCard(card)?.label),
      ),
    },
    { name: "lang", options: counted(cards, (card) => card.lang, languageName) },
  ];
  // Rounds as they came; the others as their first cards did.
  const order = (option: Option) => find("stage", option.id)?.no ?? 0;
  return all
    .map((choice) => ({ ...choice, options: [...choice.options].sort((a, b) => order(a) - order(b)) }))
    .filter((choice) => choice.options.length > 1);
}

function roundLabel(id: string): string {
  const stage = find("stage", id);
  return stage ? roundName(stage) || words(stage.title) : "";
}

function counted(
  cards: readonly Card[],
  of: (card: Card) => string,
  label: (id: string, card: Card) => string,
): Option[] {
  const found = new Map<string, Option>();
  for (const card of cards) {
    const id = of(card);
    const before = found.get(id);
    if (before) before.count += 1;
    else found.set(id, { id, label: label(id, card), count: 1 });
  }
  return [...found.values()].filter((option) => option.id && option.label);
}

interface FiltersProps {
  id: string;
  choices: readonly Choice[];
  look: Look;
  onLook: (look: Look) => void;
}

/** One list for each way in which cards differ. */
export function Filters({ id, choices, look, onLook }: FiltersProps) {
  return (
    <div class="finder__filters" id={id}>
      {choices.map((choice) => (
        <Filter
          key={choice.name}
          choice={choice}
          value={look[choice.name]}
          onChange={(value) => onLook({ ...look, [choice.name]: value })}
        />
      ))}
    </div>
  );
}

interface FilterProps {
  choice: Choice;
  value: string | null;
  onChange: (value: string | null) => void;
}

function Filter({ choice, value, onChange }: FilterProps) {
  const id = useId();
  return (
    <div class="finder__filter">
      <label for={id}>{t(`filter-by-${choice.name}`)}</label>
      <select
        class="input"
        id={id}
        value={value ?? ""}
        onChange={(change) => onChange(change.currentTarget.value || null)}
      >
        <option value="">{t("filter-any")}</option>
        {choice.options.map((option) => (
          <option key={option.id} value={option.id} selected={option.id === value}>
            {t("filter-option", { label: option.label, count: option.count })}
          </option>
        ))}
      </select>
    </div>
  );
}
