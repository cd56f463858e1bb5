import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { signal } from "@preact/signals";
import { keep, kept } from "../keep";
import { bestLanguage, dirOf, FALLBACK } from "./languages";

/** What a surface can say: per language a chunk that brings its .ftl texts. */
export type Loaders = Readonly<Record<string, () => Promise<{ default: readonly string[] }>>>;
export type Args = Record<string, FluentVariable>;

const KEPT = "ek/lang";

/** The language spoken now. Set it with `speak`. */
export const lang = signal(FALLBACK);
const bundle = signal<FluentBundle | null>(null);
const loadedBundles = new Map<string, FluentBundle>();
let loaders: Loaders = {};

/** The locale for numbers and times: digits are always 0 to 9, as on the table signs. */
export function locale(): string {
  return `${lang.value}-u-nu-latn`;
}

/** Begin to speak: the language chosen before on this device, else what the browser asks for. */
export async function startSpeaking(of: Loaders, offered?: readonly string[]): Promise<void> {
  loaders = of;
  const before = kept(KEPT);
  await speak(
    before && of[before] ? before : bestLanguage(navigator.languages ?? [navigator.language], offered),
  );
}

/** Speak another language. Rejects when its texts cannot be fetched; the old language stays then. */
export async function speak(code: string): Promise<void> {
  const ready = loadedBundles.get(code) ?? (await load(code));
  loadedBundles.set(code, ready);
  const page = document.documentElement;
  page.lang = code;
  page.dir = dirOf(code);
  lang.value = code;
  bundle.value = ready;
}

/** Speak another language and remember it on this device. */
export async function chooseLanguage(code: string): Promise<void> {
  await speak(code);
  keep(KEPT, code);
}

async function load(code: string): Promise<FluentBundle> {
  const loader = loaders[code];
  if (!loader) throw new Error(`no texts in ${code}`);
  const { default: texts } = await loader();
  const made = new FluentBundle(`${code}-u-nu-latn`, { useIsolating: dirOf(code) === "rtl" });
  for (const text of texts) made.addResource(new FluentResource(text));
  return made;
}

/** A message in the language spoken now. Components that call it are drawn again when the language changes. */
export function t(id: string, args?: Args): string {
  const speaking = bundle.value;
  const pattern = speaking?.getMessage(id)?.value;
  return speaking && pattern ? speaking.formatPattern(pattern, args ?? null, []) : id;
}

/** Is there a message of this id? For ids made of codes, such as refusals. */
export function has(id: string): boolean {
  return bundle.value?.hasMessage(id) ?? false;
}

/** Words of a person inside a sentence: kept apart, so that writing directions do not mix. */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}

/** A message in a language that is not necessarily spoken now, for texts that an event carries in several languages. */
export async function sayIn(code: string, id: string): Promise<string> {
  if (!loaders[code]) return "";
  const other = loadedBundles.get(code) ?? (await load(code));
  loadedBundles.set(code, other);
  const pattern = other.getMessage(id)?.value;
  return pattern ? other.formatPattern(pattern, null, []) : "";
}
