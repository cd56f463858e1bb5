import { computed, signal } from "@preact/signals";
import type { OrderOf } from "../../commands";
import { newId } from "../../ids";
import { forget, keep, kept } from "../../keep";
import { event } from "../../store";
import type { Id, Refusal } from "../../wire";
import { ask, connectionNo } from "../session";

/** A card from paper on its way: the same id again is the same card, so that it can be sent again after a reload. */
interface Sheet {
  card: Id;
  text: string;
  stage: string;
  card_kind: string;
  lang: string;
  place?: string;
  about?: Id;
}
export type Where = Omit<Sheet, "card" | "text">;

interface Refused {
  sheet: Sheet;
  why: Refusal;
}

/** What is typed; it stays until it has been sent, also when the dialog is closed or the page is loaded anew. */
export const typed = signal("");
const underWay = signal<readonly Sheet[]>([]);
export const refusedLines = signal<readonly Refused[]>([]);
/** How many of those that were sent last are on the disk. */
export const saved = signal(0);
export const waiting = computed(() => underWay.value.length);

let at: string | null = null;

function key(): string {
  return `ek/bulk/${at}`;
}

/** Take up what was typed for this event before; what was not answered then is sent again. */
export function openLines(): void {
  const code = event.peek()?.code ?? null;
  if (at === code) return;
  at = code;
  saved.value = 0;
  refusedLines.value = [];
  underWay.value = [];
  typed.value = "";
  try {
    const found = JSON.parse(kept(key()) ?? "{}") as { typed?: string; sheets?: Sheet[] };
    typed.value = found.typed ?? "";
    underWay.value = found.sheets ?? [];
  } catch {
    forget(key());
  }
  for (const sheet of underWay.peek()) void send(sheet);
}

/** The connection in which lines were sent. */
let sentIn = 0;

/** An event is open anew: what was not answered goes out again, be the dialog opened again or not. */
export function resumeLines(): void {
  if (sentIn === connectionNo()) return;
  sentIn = connectionNo();
  at = null;
  openLines();
}

export function type(text: string): void {
  typed.value = text;
  remember();
}

/** The lines that become cards. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Each line becomes a card. */
export function writeAll(where: Where): void {
  const sheets = linesOf(typed.peek()).map((text) => ({ ...where, card: newId(), text }));
  if (!waiting.peek()) saved.value = 0;
  underWay.value = [...underWay.peek(), ...sheets];
  type("");
  for (const sheet of sheets) void send(sheet);
}

/** What was refused is a line again, so that it can be mended. */
export function takeBack(): void {
  const lines = refusedLines.peek().map(({ sheet }) => sheet.text);
  refusedLines.value = [];
  type([...lines, ...(typed.peek() ? [typed.peek()] : [])].join("\n"));
}

async function send(sheet: Sheet): Promise<void> {
  const order: OrderOf<"card.write"> = { kind: "card.write", ...sheet };
  const code = at;
  const ack = await ask(order);
  if (code !== at) return; // another event is open; this one is looked at again when it is opened
  underWay.value = underWay.peek().filter((other) => other.card !== sheet.card);
  if (ack.ok) saved.value += 1;
  else refusedLines.value = [...refusedLines.peek(), { sheet, why: ack }];
  remember();
}

/** What was refused counts as typed until it is taken back: a reload must not lose it. */
function remember(): void {
  const lines = [...refusedLines.peek().map(({ sheet }) => sheet.text), typed.peek()].filter(Boolean);
  if (!lines.length && !underWay.peek().length) forget(key());
  else keep(key(), JSON.stringify({ typed: lines.join("\n"), sheets: underWay.peek() }));
}
