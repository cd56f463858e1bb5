import { t } from "../../i18n/speak";
import type { Details, Refusal } from "../../wire";

/** What is wrong with a field, in words; keyed by the name of the detail. */
export type Problems = Readonly<Record<string, string>>;

/** What can be seen on the page already. */
export function problemsOf(details: Details): Problems {
  const found: Record<string, string> = {};
  if (!details.title.trim()) found.title = t("field-title-empty");
  if (details.start && details.end && details.end <= details.start) found.end = t("field-end-before");
  if (!details.languages.length) found.languages = t("field-languages-none");
  return found;
}

/** The field that the laptop refused; null when the refusal is about something else. */
export function problemFrom({ code, facts }: Refusal): Problems | null {
  const field = facts.field;
  if (typeof field !== "string" || !code.startsWith("detail.")) return null;
  if (code === "detail.too-long") return { [field]: t("field-too-long", { max: Number(facts.max ?? 0) }) };
  return { [field]: t(code === "detail.empty" ? "field-empty" : "field-wrong") };
}
