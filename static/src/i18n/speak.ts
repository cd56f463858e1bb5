import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { signal } from "@preact/signals";
import { keep, kept } from "../keep";
import { baseOf, dirOf, FALLBACK, isSpoken } from "./languages";
import { fetchTexts } from "./texts";

export type Args = Record<string, FluentVariable>;

const KEPT = "ek/lang";
const AGAIN_MS = 2000;

/** The language spoken now. Set it with `speak`. */
export const lang = signal(FALLBACK);
/** What is said with now; a new object whenever more can be said. */
const speaking = signal<{ bundle: FluentBundle } | null>(null);
/** Per language its bundle, and the sets of texts (`locales/sets.json`) that are in it. */
const known = new Map<string, { bundle: FluentBundle; has: Map<string, Promise<void>> }>();
const sets: string[] = [];

/** The language of what somebody writes here: plain German is German. */
export function writesIn(): string {
  return baseOf(lang.peek());
}

/**
 * The locale for numbers and times: digits are always 0 to 9, as on the table signs, and days those of the calendar that
 * hangs in the hall (Farsi would count them by another one). English as in Europe, the day before the month. German where
 * a browser does not know the language.
 */
export function locale(): string[] {
  const region = lang.value === "en" ? "-GB" : "";
  return [`${lang.value}${region}-u-ca-gregory-nu-latn`, FALLBACK];
}

/**
 * Begin to speak: the language chosen before on this device, else that of the page, which the laptop has chosen from
 * what the browser asks for and the event offers. Nothing can be said without texts, so it is tried until they are here.
 */
export async function startSpeaking(set: string, first = kept(KEPT)): Promise<void> {
  sets.push(set);
  const code = [first, document.documentElement.lang].find(isSpoken) ?? FALLBACK;
  for (;;) {
    try {
      return await speak(code);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

/** Learn more texts, which a first screen does not need: now, and for every language that is spoken later. */
export async function alsoSay(more: string): Promise<void> {
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

/** The bundle of a language with all sets of texts; fetches those that are not in it yet, each once. */
async function learn(code: string): Promise<FluentBundle> {
  const at = known.get(code) ?? {
    bundle: new FluentBundle(`${code}-u-nu-latn`, { useIsolating: dirOf(code) === "rtl" }),
    has: new Map(),
  };
  known.set(code, at);
  await Promise.all(
    sets.map((set) => {
      const here = at.has.get(set) ?? add(at.bundle, set, code);
      at.has.set(set, here);
      return here.catch((error: unknown) => {
        at.has.delete(set);
        throw error;
      });
    }),
  );
  return at.bundle;
}

async function add(to: FluentBundle, set: string, code: string): Promise<void> {
  to.addResource(new FluentResource(await fetchTexts(set, code)));
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
  if (!isSpoken(code)) return "";
  const other = await learn(code);
  const pattern = other.getMessage(id)?.value;
  return pattern ? other.formatPattern(pattern, null, []) : "";
}
