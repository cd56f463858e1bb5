// The texts of the screens: one file for each set of each language, joined from `locales/<language>/*.ftl`. Which
// files a set is made of says `locales/sets.json`, which languages there are `locales/languages.json`. A page fetches
// them by an address it can build itself: sixteen languages as modules would be names that every phone pays for.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const LOCALES = join(dirname(fileURLToPath(import.meta.url)), "..", "locales");
const readJson = (name) => JSON.parse(readFileSync(join(LOCALES, name), "utf8"));
const LANGUAGES = readJson("languages.json");
const SETS = readJson("sets.json");
/** Who uses these screens speaks German or English; participants and hosts speak any language. */
const FOR_STAFF = ["moderator", "display"];

/** The texts of a surface: `files` (set -> language -> content), their common `hash`, and what its script must know. */
export function textsOf(surface) {
  const spoken = LANGUAGES.filter((one) => one.staff || !FOR_STAFF.includes(surface));
  const files = Object.fromEntries(
    Object.entries(SETS[surface]).map(([set, names]) => [
      set,
      Object.fromEntries(spoken.map(({ code }) => [code, names.map((name) => text(code, name)).join("")])),
    ]),
  );
  const hash = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 8);
  return {
    files,
    hash,
    define: {
      __SPOKEN__: named(spoken),
      __KNOWN__: named(LANGUAGES),
      __TEXTS__: JSON.stringify([`/assets/${surface}-`, `.${hash}.txt`]),
    },
  };
}

/** Codes and own names, as source. */
function named(languages) {
  return JSON.stringify(languages.map(({ code, name }) => [code, name]));
}

/** Writes them; returns set -> language -> file, for the manifest. */
export function writeTexts(surface, { files, hash }, dist) {
  mkdirSync(join(dist, "assets"), { recursive: true });
  const name = (set, code) => `assets/${surface}-${set}-${code}.${hash}.txt`;
  return Object.fromEntries(
    Object.entries(files).map(([set, texts]) => {
      for (const [code, said] of Object.entries(texts)) writeFileSync(join(dist, name(set, code)), said);
      return [set, Object.fromEntries(Object.keys(texts).map((code) => [code, name(set, code)]))];
    }),
  );
}

/** A file without what only translators read; empty lines inside a message stay. */
function text(code, name) {
  const own = join(LOCALES, code, `${name}.ftl`);
  // Nobody sees half a text: a test demands that there is none, and until then a whole file is German.
  const file = existsSync(own) || code === "de" ? own : join(LOCALES, "de", `${name}.ftl`);
  if (file !== own) console.warn(`locales/${code}/${name}.ftl is missing: taken from German`);
  const lines = readFileSync(file, "utf8")
    .replaceAll("\r\n", "\n")
    .replace(/^#.*\n?/gm, "");
  return `${lines.replace(/\n{2,}(?=\S)/g, "\n").trim()}\n`;
}
