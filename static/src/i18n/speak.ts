import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { signal } from "@preact/signals";
import { keep, kept } from "../keep";
import { bestLanguage, dirOf, FALLBACK } from "./languages";

/** A set of texts a surface can say: per language a chunk that brings its .ftl texts. */
export type Loaders = Readonly<Record<string, () => Promise<{ default: readonly string[] }>>>;
export type Args = Record<string, FluentVariable>;

const KEPT = "ek/lang";

/** The language spoken now. Set it with `speak`. */
export const lang = signal(FALLBACK);
/** What is said with now; a new object whenever more can be said. */
const speaking = signal<{ bundle: FluentBundle } | null>(null);
/** Per language its bundle, and the sets of texts that are in it. */
const known = new Map<string, { bundle: FluentBundle; has: Set<Loaders> }>();
const sets: Loaders[] = [];

/** The locale for numbers and times: digits are always 0 to 9, as on the table signs. */
export function locale(): string {
  return `${lang.value}-u-nu-latn`;
}

/** Begin to speak: the language chosen before on this device, else what the browser asks for. */
export async function startSpeaking(of: Loaders, offered?: readonly string[]): Promise<void> {
  sets.push(of);
  const before = kept(KEPT);
  await speak(
    before && of[before] ? before : bestLanguage(navigator.languages ?? [navigator.language], offered),
  );
}

/** Learn more texts, which a first screen does not need: now, and for every language that is spoken later. */
export async function alsoSay(more: Loaders): Promise<void> {
  if (!sets.includes(more)) sets.push(more);
  await Promise.all([...known.keys()].map(learn));
  if (speaking.peek()) speaking.value = { bundle: await learn(lang.peek()) };
}

/** Speak another language. Rejects when its texts cannot be fetched; the old language stays then. */
export async function speak(code: string): Promise<void> {
  const bundle = await learn(code);
  const page = document.documentElement;
  page.lang = code;
  page.dir = dirOf(code);
  lang.value = code;
  speaking.value = { bundle };
}

/** Speak another language and remember it on this device. */
export async function chooseLanguage(code: string): Promise<void> {
  await speak(code);
  keep(KEPT, code);
}

/** The bundle of a language with all sets of texts; fetches those that are not in it yet. */
async function learn(code: string): Promise<FluentBundle> {
  const at = known.get(code) ?? {
    bundle: new FluentBundle(`${code}-u-nu-latn`, { useIsolating: dirOf(code) === "rtl" }),
    has: new Set(),
  };
  known.set(code, at);
  await Promise.all(
    sets.map(async (set) => {
      if (at.has.has(set)) return;
      const load = set[code];
      if (!load) throw new Error(`no texts in ${code}`);
      const { default: texts } = await load();
      for (const text of texts) at.bundle.addResource(new FluentResource(text));
      at.has.add(set);
    }),
  );
  return at.bundle;
}

/** A message in the language spoken now. Components that call it are drawn again when the language changes. */
export function t(id: string, args?: Args): string {
  const bundle = speaking.value?.bundle;
  const pattern = bundle?.getMessage(id)?.value;
  return bundle && pattern ? bundle.formatPattern(pattern, args ?? null, []) : id;
}

/** Is there a message of this id? For ids made of codes, such as refusals. */
export function has(id: string): boolean {
  return speaking.value?.bundle.hasMessage(id) ?? false;
}

/** Words of a person inside a sentence: kept apart, so that writing directions do not mix. */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}

/** A message in a language that is not necessarily spoken now, for texts that an event carries in several languages. */
export async function sayIn(code: string, id: string): Promise<string> {
  if (!sets[0]?.[code]) return "";
  const other = await learn(code);
  const pattern = other.getMessage(id)?.value;
  return pattern ? other.formatPattern(pattern, null, []) : "";
}
