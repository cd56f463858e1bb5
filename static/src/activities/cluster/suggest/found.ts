/** What the laptop proposes for a board, and what the moderator has said to it. Nothing of it is applied by itself. */
import { batch, computed, signal } from "@preact/signals";
import { isAway, post, Refused } from "../../../http";
import { t } from "../../../i18n/speak";
import { event, shelves, viewSeq } from "../../../store";
import { announce } from "../../../ui/live";
import type { Id, Refusal } from "../../../wire";

interface Proposed {
  title: string;
  cards: readonly Id[];
  /** At least half of its cards are sure. */
  tight: boolean;
  sure: readonly Id[];
  lang: string;
}
interface Likely {
  cluster: Id;
  /** The card's own words that stand behind it. */
  words: readonly string[];
}
export interface Answer {
  clusters: readonly Proposed[];
  loners: readonly Id[];
  /** Card -> the likeliest headings, best first. */
  proposals: Readonly<Record<Id, readonly Likely[]>>;
  alike: readonly { cards: readonly [Id, Id]; likeness: number }[];
}

export const askSuggestions = (stage: string) =>
  post<Answer>("/api/moderator/suggest", { code: event.peek()?.code ?? "", stage });

const found = signal<{ code: string; stage: string; answer: Answer } | null>(null);
/** The board whose proposals are shown now; "" for none. */
const openAt = signal("");
export const searching = signal(false);
export const failed = signal<Refusal | null>(null);

/** Groups that were refused, cards that were taken out of their group, headings that were changed: until the next search. */
export const dropped = signal<ReadonlySet<string>>(new Set());
export const unchecked = signal<ReadonlySet<Id>>(new Set());
export const titles = signal<ReadonlyMap<string, string>>(new Map());
/** Single cards that shall not go where they might belong. */
export const refusedCards = signal<ReadonlySet<Id>>(new Set());
/** Pairs that shall stay as they are, until the page is loaded again. */
export const leftPairs = signal<ReadonlySet<string>>(new Set());

const accepted = signal<ReadonlyMap<string, { cluster: Id; seq: number }>>(new Map());
/** Groups that became a heading. Taken back with "undo" they are proposed again. */
export const done = computed(() => {
  const gone = new Set<string>();
  for (const [key, { cluster, seq }] of accepted.value)
    if (viewSeq.value < seq || shelves.cluster.value.has(cluster)) gone.add(key);
  return gone;
});

const boardKey = (stage: string) => `${event.value?.code}/${stage}`;

export function isOpen(stage: string): boolean {
  return openAt.value === boardKey(stage);
}

export function answerFor(stage: string): Answer | null {
  const one = found.value;
  return one && one.stage === stage && one.code === event.value?.code ? one.answer : null;
}

export function close(): void {
  openAt.value = "";
}

/** Show the proposals; ask for them when there are none yet. */
export function open(stage: string): void {
  openAt.value = boardKey(stage);
  if (!answerFor(stage)) void search(stage);
}

export async function search(stage: string): Promise<void> {
  if (searching.peek()) return;
  const code = event.peek()?.code ?? "";
  batch(() => {
    searching.value = true;
    failed.value = null;
  });
  try {
    const answer = await askSuggestions(stage);
    batch(() => {
      found.value = { code, stage, answer };
      dropped.value = new Set();
      unchecked.value = new Set();
      refusedCards.value = new Set();
      titles.value = new Map();
      accepted.value = new Map();
    });
    announce(t("propose-found", { count: answer.clusters.length }));
  } catch (error) {
    failed.value = isAway(error)
      ? new Refused("net.away")
      : error instanceof Refused
        ? error
        : new Refused("net.answer");
  } finally {
    searching.value = false;
  }
}

export function accept(key: string, cluster: Id, seq: number): void {
  accepted.value = new Map(accepted.peek()).set(key, { cluster, seq });
}

export function drop(keys: readonly string[]): void {
  dropped.value = new Set([...dropped.peek(), ...keys]);
}

export function check(card: Id, on: boolean): void {
  const next = new Set(unchecked.peek());
  if (on) next.delete(card);
  else next.add(card);
  unchecked.value = next;
}

export function entitle(key: string, title: string): void {
  titles.value = new Map(titles.peek()).set(key, title);
}

export function pairKey(one: Id, other: Id): string {
  return [one, other].sort().join("/");
}
