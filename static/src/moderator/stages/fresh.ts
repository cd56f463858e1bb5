import { LANGUAGES } from "../../i18n/languages";
import { sayIn, t } from "../../i18n/speak";
import type { Activity, Text } from "../../wire";
import type { PlanDraft } from "./plan";
import { before, needsSource, sourcesFor, votesIn } from "./sources";
import { isHeld, type StageTable } from "./table";

/** What can be added: the activities, and a round at tables, which is a way of writing cards. */
export const KINDS = [
  "welcome",
  "collect",
  "round",
  "harvest",
  "cluster",
  "vote",
  "seat",
  "plan",
  "reflect",
  "outlook",
] as const;
export type Kind = (typeof KINDS)[number];

const IDS: Readonly<Record<Kind, string>> = {
  welcome: "ankommen",
  collect: "karten",
  round: "runde",
  harvest: "ernte",
  cluster: "ordnen",
  vote: "punkte",
  seat: "gruppen",
  plan: "massnahmen",
  reflect: "rueckblick",
  outlook: "ausblick",
};
/** Which have a question of their own; the others ask what the event asks. */
const ASKING: readonly Kind[] = ["harvest", "cluster", "vote", "seat", "plan", "reflect", "outlook"];

/** Why this cannot be added now, in words; null: it can. */
export function reasonAgainst(kind: Kind, plan: PlanDraft, after: string | null): string | null {
  const earlier = upTo(plan, after);
  if (kind === "harvest" && !earlier.some(isHeld)) return t("stages-no-rounds");
  if ((kind === "cluster" || kind === "vote") && !earlier.some((one) => one.activity === "collect"))
    return t("stages-no-cards");
  if (kind === "seat" && !votesIn(earlier).length) return t("stages-no-vote");
  return null;
}

/** A step as it usually is: it works on the nearest step that it can work on. */
export async function freshStage(kind: Kind, plan: PlanDraft, after: string | null): Promise<StageTable> {
  const earlier = upTo(plan, after);
  const activity: Activity = kind === "round" ? "collect" : kind;
  const sorted = sourcesFor({ activity, on: "clusters" }, earlier);
  const on = kind !== "vote" ? undefined : sorted.length ? "clusters" : "cards";
  const sources = sourcesFor({ activity, on }, earlier);
  const from = needsSource(activity) ? sources[sources.length - 1]?.id : undefined;
  const votes = votesIn(earlier);
  const about = kind === "seat" || kind === "plan" ? votes[votes.length - 1]?.id : undefined;
  const stage: StageTable = {
    id: freeId(
      IDS[kind],
      plan.table.stage.map((one) => one.id),
    ),
    title: await inAll(kind === "round" ? "stages-round" : `activity-${activity}`),
    activity,
    ...(ASKING.includes(kind) && { prompt: await inAll(`stages-asks-${kind}`) }),
    ...(from && { from }),
    ...(about && { about }),
  };
  return { ...stage, ...(await usual(kind)), ...(on === "cards" && { on }) };
}

async function usual(kind: Kind): Promise<Partial<StageTable>> {
  if (kind === "welcome") return { minutes: 15 };
  if (kind === "collect") return { minutes: 20 };
  if (kind === "round") return { minutes: 25, move: "rotate", rounds: 3, walk: 5 };
  if (kind === "harvest") return { minutes: 30 };
  if (kind === "cluster") return { minutes: 20 };
  if (kind === "vote") return { minutes: 10, dots: 3, keep: 5 };
  if (kind === "seat") return { minutes: 5, limit: 12 };
  if (kind === "plan") return { minutes: 30 };
  if (kind === "outlook") return { minutes: 10 };
  return {
    minutes: 10,
    questions: [
      {
        id: "zufrieden",
        kind: "scale",
        label: await inAll("stages-asks-satisfied"),
        low: await inAll("stages-asks-low"),
        high: await inAll("stages-asks-high"),
      },
      { id: "gut", kind: "text", label: await inAll("stages-asks-good") },
    ],
  };
}

/** The steps before the place where it would stand. */
function upTo(plan: PlanDraft, after: string | null): readonly StageTable[] {
  const at = plan.table.stage.findIndex((stage) => stage.id === after);
  const next = at < 0 ? undefined : plan.table.stage[at + 1];
  return before(plan, next?.id);
}

/** An id that nobody has: `karten`, `karten-2` … */
export function freeId(wanted: string, taken: readonly string[]): string {
  let no = 1;
  const name = () => (no === 1 ? wanted : `${wanted.slice(0, 36)}-${no}`);
  while (taken.includes(name())) no += 1;
  return name();
}

async function inAll(message: string): Promise<Text> {
  const texts = await Promise.all(LANGUAGES.map(({ code }) => sayIn(code, message)));
  return Object.fromEntries(LANGUAGES.map(({ code }, no) => [code, texts[no] ?? ""]));
}

/** An id made of a name: small letters, digits and hyphens. */
export function idFrom(name: string): string {
  const plain: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
  const letters = name.toLowerCase().replace(/[äöüß]/g, (sign) => plain[sign] ?? sign);
  const id = letters
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return id.slice(0, 36).replace(/-+$/, "") || "format";
}
