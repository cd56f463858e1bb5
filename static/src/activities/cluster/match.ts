/** Finding cards by what somebody types: without accents, upper case and umlauts, in any writing. Pure. */
import type { Card } from "../../wire";

const MARKS = /\p{M}+/gu;
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };
/** Letters that do not fall apart into a base and a mark; the Arabic ones are often typed in the other form. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ى: "ي",
  ة: "ه",
  ـ: "",
};
const NUMBER = /^(?:nr\.?|no\.?|#)\s*(\d+)$/;

/** "Über Çay" → "uber cay". */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/[ßæœøłđıىةـ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** In both ways of writing without umlauts: "uber" and "ueber". */
function searchable(text: string): string {
  const spelled = text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  const one = plain(text);
  const other = plain(spelled);
  return one === other ? one : `${one}\n${other}`;
}

const known = new WeakMap<Card, string>();

function textOf(card: Card): string {
  const found = known.get(card) ?? searchable(card.text);
  known.set(card, found);
  return found;
}

interface Search {
  card: (card: Card, heading: string) => boolean;
  title: (title: string) => boolean;
}

/** What fits the search; null when nothing is searched. Every word must be in the text or the heading; a number is a card's own. */
export function searchFor(search: string): Search | null {
  const wanted = plain(search).trim();
  if (!wanted) return null;
  const no = NUMBER.exec(wanted)?.[1];
  if (no) return { card: (card) => card.no === Number(no), title: () => false };
  const words = wanted.split(/\s+/);
  const all = (text: string) => words.every((word) => text.includes(word));
  return {
    card: (card, heading) =>
      String(card.no) === wanted || all(heading ? `${textOf(card)}\n${searchable(heading)}` : textOf(card)),
    title: (title) => all(searchable(title)),
  };
}
