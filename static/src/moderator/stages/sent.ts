/** A plan as it is sent to the laptop. Pure. */
import type { Text } from "../../wire";
import { bare } from "../details/line-by-language";
import { type PlanDraft, said, without } from "./plan";
import { type FormatTable, hasWalks, isHeld, type PlacesTable, roundsOf, type StageTable } from "./table";

/** The table as it is sent: without what is switched off and without empty texts. `question`: that of the event. */
export function sentTable({ table, off }: PlanDraft, question: Text): FormatTable {
  const left = without(table, off);
  const stage = left.stage.map((one) => sentStage(one, bare(question)));
  const places =
    stage.some(isHeld) || stage.some((one) => one.activity === "seat" && one.move) ? table.places : undefined;
  return said({ ...left, stage, places: places && sentPlaces(places) });
}

function sentStage(stage: StageTable, question: Text): StageTable {
  const prompt = orNothing(stage.prompt);
  return said({
    ...stage,
    title: bare(stage.title),
    prompt,
    reminder: orNothing(stage.reminder),
    prompts: hasWalks(stage) ? sentPrompts(stage, prompt ?? question) : undefined,
    rounds: hasWalks(stage) ? stage.rounds : undefined,
    walk: hasWalks(stage) ? stage.walk : undefined,
    first: hasWalks(stage) ? stage.first : undefined,
    card: stage.card && {
      ...stage.card,
      ...(stage.card.kinds && {
        kinds: stage.card.kinds.map((kind) => ({ ...kind, label: bare(kind.label) })),
      }),
    },
    questions: stage.questions?.map((one) =>
      said({ ...one, label: bare(one.label), low: orNothing(one.low), high: orNothing(one.high) }),
    ),
  });
}

/** One question for each round; a list has no gaps, so where nothing is said stands what would be asked anyway. */
function sentPrompts(stage: StageTable, otherwise: Text): readonly Text[] | undefined {
  const rounds = Math.max(1, Math.min(12, roundsOf(stage)));
  const asked = Array.from({ length: rounds }, (_, no) => bare(stage.prompts?.[no] ?? {}));
  const last = asked.reduce((found, text, no) => (Object.keys(text).length ? no : found), -1);
  if (last < 0) return undefined;
  return asked.slice(0, last + 1).map((text) => (Object.keys(text).length ? text : otherwise));
}

function sentPlaces(places: PlacesTable): PlacesTable {
  return {
    ...places,
    list: places.list?.map((place) =>
      said({ ...place, title: orNothing(place.title), question: orNothing(place.question) }),
    ),
  };
}

function orNothing(text: Text | undefined): Text | undefined {
  const written = bare(text ?? {});
  return Object.keys(written).length ? written : undefined;
}
