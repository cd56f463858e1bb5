import type { FluentVariable } from "@fluent/bundle";
import type { Refusal } from "../wire";
import { type Args, has, t } from "./speak";

/** Why something was refused, as a sentence for people: what happened and what to do. */
export function refusalText({ code, facts, sentence }: Refusal): string {
  const id = `refused-${code.replace(/\./g, "-")}`;
  return has(id) ? t(id, asArgs(facts)) : (sentence ?? t("refused", { code }));
}

function asArgs(facts: Refusal["facts"]): Args {
  const args: Args = {};
  for (const [name, value] of Object.entries(facts)) {
    args[name] = typeof value === "number" ? (value as FluentVariable) : String(value);
  }
  return args;
}
