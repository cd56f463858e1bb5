import { signal } from "@preact/signals";
import { forget, keep, kept } from "../keep";
import { own } from "../store";
import type { Id } from "../wire";
import { code } from "./session";

/** A card the host has begun to write; kept over reloads, one for each stage. */
export interface Draft {
  text: string;
  kind: string;
  /** Whose card it is. */
  person?: Id;
  /** The result it answers. */
  about?: Id;
}

const changes = signal(0);

/** In front of the person whose drafts they are: nobody finds what the host before them has begun. */
export function prefixOf(): string {
  return `ek/draft/host/${code.value}/`;
}

function keyOf(stage: string): string {
  return `${prefixOf()}${own.value?.person}/${stage}`;
}

export function draftOf(stage: string): Draft {
  changes.value;
  try {
    return JSON.parse(kept(keyOf(stage)) ?? "") as Draft;
  } catch {
    return { text: "", kind: "" };
  }
}

export function keepDraft(stage: string, draft: Draft): void {
  keep(keyOf(stage), JSON.stringify(draft));
  changes.value += 1;
}

export function dropDraft(stage: string): void {
  forget(keyOf(stage));
  changes.value += 1;
}
