import { get, post } from "../../http";
import { isolate, lang, t } from "../../i18n/speak";
import { newId } from "../../ids";
import { forget, keep, kept } from "../../keep";
import type { Id } from "../../wire";
import { code, outbox, reconnect } from "../session";

/** Somebody who uses this phone. */
export interface Sharer {
  person: Id;
  no: number;
  name: string;
  /** Writes now. */
  now: boolean;
}

export async function sharers(): Promise<readonly Sharer[]> {
  return (await get<{ people: readonly Sharer[] }>("/api/shared", { code: code.peek() ?? "" })).people;
}

/** One more person, who writes from now on. The attempt is kept: sent twice it is still one person. */
export async function addSharer(name: string, slip: string): Promise<void> {
  const key = `ek/another/${code.peek()}`;
  const attempt = kept(key) ?? newId();
  keep(key, attempt);
  await post("/api/shared/more", { code: code.peek(), attempt, lang: lang.peek(), name, slip });
  forget(key);
  keep(sharedKey(), "1");
  reconnect();
}

export async function changeTo(person: Id): Promise<void> {
  await post("/api/shared/change", { code: code.peek(), person });
  reconnect();
}

/** The device speaks for nobody any more. */
export function speakForNobody(): Promise<unknown> {
  return post("/api/shared/next", { code: code.peek() });
}

export function isShared(): boolean {
  return kept(sharedKey()) !== null;
}

/** Does something of this person wait for the laptop still? Nobody may change before. */
export function unsaved(): boolean {
  return (outbox.value?.waiting.value.length ?? 0) > 0;
}

export function nameOf({ name, no }: { name: string; no: number }): string {
  return name ? isolate(name) : t("guest-no", { no });
}

function sharedKey(): string {
  return `ek/shared/${code.value}`;
}
