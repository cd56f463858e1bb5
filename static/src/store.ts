import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type {
  CollectionName,
  Collections,
  EventInfo,
  HallNews,
  Own,
  Patch,
  Place,
  Refusal,
  Stage,
  View,
  WholeView,
} from "./wire";

type Connection = "starting" | "online" | "offline" | "refused";
type Shelf<T> = ReadonlyMap<string, T>;

type Shelves = { readonly [K in CollectionName]: Signal<Shelf<Collections[K]>> };

function shelf<T>(): Signal<Shelf<T>> {
  return signal<Shelf<T>>(new Map());
}

/** The collections of the view. Objects that did not change stay the same object, so `memo` works on them. */
export const shelves: Shelves = {
  event: shelf(),
  stage: shelf(),
  count: shelf(),
  tally: shelf(),
  card: shelf(),
  cluster: shelf(),
  measure: shelf(),
  answers: shelf(),
  place: shelf(),
  person: shelf(),
  topic: shelf(),
  summary: shelf(),
  screen: shelf(),
  photo: shelf(),
  order: shelf(),
  reception: shelf(),
  note: shelf(),
  step: shelf(),
  report: shelf(),
};
const NAMES = Object.keys(shelves) as CollectionName[];

export const own = signal<Own | null>(null);
/** The seq up to which `own` is true. */
export const ownSeq = signal(0);
/** The person or moderator this device is, as the whole view says. */
export const me = signal<string | null>(null);
export const connection = signal<Connection>("starting");
/** Why the connection was refused for good, or why the view could not be had. */
export const refusal = signal<Refusal | null>(null);
export const hall = signal<HallNews | null>(null);
/** True as soon as a whole view arrived. */
export const loaded = signal(false);

/** Up to which entry the collections are true. */
export const viewSeq = signal(0);

/** Which life of the laptop it was that told all this. */
export const boot = signal("");
let lastAudience = "";

/** What `hello` says about what this page has. */
export function have(): { seq: number; boot: string; audience: string } {
  return { seq: viewSeq.peek(), boot: boot.peek(), audience: lastAudience };
}

export const event: ReadonlySignal<EventInfo | null> = computed(
  () => shelves.event.value.get("event") ?? null,
);
/** All stages in their order. */
export const stages: ReadonlySignal<readonly Stage[]> = computed(() =>
  [...shelves.stage.value.values()].sort((a, b) => a.no - b.no),
);
/** All tables or rooms in the order of their numbers, closed ones too. */
export const places: ReadonlySignal<readonly Place[]> = computed(() =>
  [...shelves.place.value.values()].sort((a, b) => a.no - b.no),
);
/** The stage the hall is at; null before the first one and when none is current. */
export const current: ReadonlySignal<Stage | null> = computed(() => {
  const id = event.value?.current;
  return (id && shelves.stage.value.get(id)) || null;
});

/** Between two days of the event. */
export const resting: ReadonlySignal<boolean> = computed(() => {
  const days = event.value?.days ?? [];
  return (days[days.length - 1]?.ended ?? null) !== null;
});

/** One object of a collection, or undefined. Reading it in a component subscribes to the collection. */
export function find<K extends CollectionName>(name: K, id: string): Collections[K] | undefined {
  return shelves[name].value.get(id);
}

function fill<K extends CollectionName>(name: K, view: View): void {
  shelves[name].value = new Map(Object.entries(view[name] ?? {})) as Shelf<Collections[K]>;
}

/** Take a whole view; everything that was there before is forgotten. */
export function takeWhole(whole: WholeView): void {
  batch(() => {
    for (const name of NAMES) fill(name, whole.view);
    viewSeq.value = whole.seq;
    // A laptop that was started anew with an older copy of its data knows less: what it says is true nevertheless.
    if (whole.boot !== boot.peek()) ownSeq.value = 0;
    boot.value = whole.boot;
    lastAudience = whole.audience;
    me.value = whole.me;
    takeOwn(whole.own, whole.seq);
    loaded.value = true;
    refusal.value = null;
  });
}

/** Take what is one's own, unless something newer is here already. */
export function takeOwn(news: Own | null, seq: number): void {
  if (news && own.peek()?.person === news.person && seq < ownSeq.peek()) return;
  batch(() => {
    own.value = news;
    ownSeq.value = seq;
  });
}

function merge<K extends CollectionName>(name: K, patch: Patch): void {
  const put = patch.put?.[name];
  const drop = patch.drop?.[name];
  if (!put && !drop) return;
  const next = new Map<string, Collections[K]>(shelves[name].value);
  for (const [id, item] of Object.entries(put ?? {})) next.set(id, item as Collections[K]);
  for (const id of drop ?? []) next.delete(id);
  shelves[name].value = next as Shelf<Collections[K]>;
}

/** Merge a patch. `gap`: something before it is missing, the page must say hello again. */
export function takePatch(patch: Patch): "merged" | "known" | "gap" {
  if (patch.seq <= viewSeq.peek()) return "known";
  if (patch.prev > viewSeq.peek()) return "gap";
  batch(() => {
    for (const name of NAMES) merge(name, patch);
    viewSeq.value = patch.seq;
  });
  return "merged";
}

/** The page belongs to another audience: whatever comes until the next whole view may be of both. */
export function forgetAudience(): void {
  lastAudience = "";
}

/** The laptop was started anew; what it has told so far stays true. */
export function noteBoot(known: string): void {
  boot.value = known;
}
