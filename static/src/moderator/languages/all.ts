import list from "../../../../locales/languages.json";
import { lang } from "../../i18n/speak";

/** A language that participants may be offered; the panel itself speaks few of them. */
export interface Offer {
  code: string;
  /** Its own name, as its speakers write it. */
  name: string;
  called: Readonly<Record<string, string>>;
  /** The panel speaks it, too. */
  staff: boolean;
  /** Somebody whose first language it is has read all its texts. */
  read: boolean;
}

export const OFFERS: readonly Offer[] = list;

/** What a new event offers. */
export const USUAL: readonly string[] = ["de", "de-simple", "en"];

/** The languages in which there are fields for what the organiser writes: those of the event, German always. */
export function written(languages: readonly string[]): readonly Offer[] {
  return OFFERS.filter(({ code }) => code === "de" || languages.includes(code));
}

/** What moderators call it: the own name of languages they can read here, else a word of the panel's language. */
export function called({ code, name, staff, called: names }: Offer): string {
  return staff ? name : (names[lang.value] ?? names.de ?? code);
}

/** The same by its code. */
export function languageCalled(code: string): string {
  const offer = OFFERS.find((one) => one.code === code);
  return offer ? called(offer) : code;
}
