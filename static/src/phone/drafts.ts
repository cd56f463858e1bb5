import { signal } from "@preact/signals";
import { forget, keep, kept, keptKeys } from "../keep";
import { own } from "../store";
import { code } from "./session";

/** A card somebody has begun to write; kept over reloads, one for each stage. */
export interface Draft {
  text: string;
  kind: string;
  /** The result it answers. */
  about?: string;
}

/** In place of a stage: the card for the Themenspeicher. */
export const PARKED = "~parked";

const changes = signal(0);

function prefix(): string {
  return `ek/draft/${code.value}/${own.value?.person}/`;
}

export function draftOf(stage: string): Draft {
  changes.value;
  try {
    return JSON.parse(kept(prefix() + stage) ?? "") as Draft;
  } catch {
    return { text: "", kind: "" };
  }
}

export function keepDraft(stage: string, draft: Draft): void {
  keep(prefix() + stage, JSON.stringify(draft));
  changes.value += 1;
}

export function dropDraft(stage: string): void {
  forget(prefix() + stage);
  changes.value += 1;
}

/** Stages with a card begun. */
export function draftedStages(): string[] {
  changes.value;
  const start = prefix();
  return keptKeys(start).map((key) => key.slice(start.length));
}
