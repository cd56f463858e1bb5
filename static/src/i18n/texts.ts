/** Written in by `static/texts.mjs`: what stands before and after the set and the language in the address of a text. */
declare const __TEXTS__: readonly [string, string];

/** The .ftl texts of a set (`locales/sets.json`) in a language. Rejects when they cannot be fetched. */
export async function fetchTexts(set: string, code: string): Promise<string> {
  const answer = await fetch(`${__TEXTS__[0]}${set}-${code}${__TEXTS__[1]}`);
  if (!answer.ok) throw new Error(`no texts in ${code}`);
  return answer.text();
}
