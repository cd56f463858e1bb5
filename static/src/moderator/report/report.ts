/** The protocol as it is edited: what the laptop says of it, and orders about it. */
import { computed } from "@preact/signals";
import { find } from "../../store";
import type { BesideCard, ChapterInfo, Id, ReportInfo } from "../../wire";
import type { Chapter } from "./calls";

const FRESH: ReportInfo = { version: 1, final: false, finals: [], order: [], names: {} };

export const report = computed(() => (find("report", "event") as ReportInfo | undefined) ?? FRESH);

export function chapterInfo(key: string): ChapterInfo {
  return (find("report", `chapter:${key}`) as ChapterInfo | undefined) ?? { summary: "", left_out: false };
}

export function besideCard(id: Id): BesideCard {
  return (find("report", `card:${id}`) as BesideCard | undefined) ?? { correction: "", comment: "" };
}

/** Chapters that the order does not name follow the one they usually follow, as in the files. */
export function inOrder(chapters: readonly Chapter[], order: readonly string[]): Chapter[] {
  const byKey = new Map(chapters.map((one) => [one.key, one]));
  const keys = order.filter((key) => byKey.has(key));
  let before = "";
  for (const { key } of chapters) {
    if (!keys.includes(key)) keys.splice(before ? keys.indexOf(before) + 1 : 0, 0, key);
    before = key;
  }
  return keys.flatMap((key) => byKey.get(key) ?? []);
}
