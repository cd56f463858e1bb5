/** What the laptop finds wrong with a format, beside the field it is about. */
import { refusalText } from "../../i18n/refusal";
import { has, t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import type { Mistake } from "../api";
import type { FormatTable, StageTable } from "./table";

/** The mistakes of one step, or of what is no step (null). */
export type Wrong = (key: string) => string | undefined;

const IDS = /\[\d+\]/g;

/** Which step of the table the mistake is in. */
function stageOf(mistake: Mistake, table: FormatTable | null): StageTable | undefined {
  return mistake.at === null ? undefined : table?.stage[mistake.at];
}

/** What is wrong with a field, in words: the first mistake whose key is this one or lies inside it. */
export function wrongIn(mistakes: readonly Mistake[]): Wrong {
  return (key) => {
    const found = mistakes.find((one) => isIn(keyOf(one), key));
    return found && sentence(found);
  };
}

/** Those that no field of a page would show. */
export function elsewhere(mistakes: readonly Mistake[], shown: readonly string[]): readonly Mistake[] {
  return mistakes.filter((one) => !shown.some((key) => isIn(keyOf(one), key)));
}

export function keyOf({ facts }: Mistake): string {
  return String(facts.key ?? "");
}

function isIn(key: string, field: string): boolean {
  return key === field || key.startsWith(`${field}.`) || key.startsWith(`${field}[`);
}

/** What is expected instead; where there is no such sentence, what the laptop says. */
export function sentence(mistake: Mistake): string {
  const { code, facts } = mistake;
  if (code === "format.source" || code === "format.unsuited") {
    return t(code === "format.source" ? "stages-wrong-order" : "stages-wrong-source");
  }
  const says = code === "format.missing" || code === "format.wrong" || code === "format.impossible";
  const id = `stages-expects-${keyOf(mistake).replace(IDS, "").replace(/[._]/g, "-")}`;
  return says && has(id) ? t(id) : refusalText({ code, facts, sentence: mistake.message });
}

/** Where it is, for a list: the step and the key as they stand in the file. */
export function whereOf(mistake: Mistake): string {
  const stage = String(mistake.facts.stage ?? "");
  const key = keyOf(mistake);
  if (stage) return key ? t("stages-at-key", { stage, key }) : t("stages-at", { stage });
  return key ? t("stages-at-head", { key }) : "";
}

/** For people who see the steps and not the file. */
export function inStage(mistake: Mistake, table: FormatTable | null): string {
  const stage = stageOf(mistake, table);
  return stage ? `${words(stage.title) || t("stages-untitled")}: ${sentence(mistake)}` : sentence(mistake);
}
