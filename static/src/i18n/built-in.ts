import { has, t } from "./speak";

/**
 * A text of the formats that come with eventkit, in the language spoken now; null for texts of people. The message
 * (`locales/<language>/built-in.ftl`) is named after the German words (FNV-1a, 32 bits), so that a question somebody
 * has changed is never shown in other languages as it was before.
 */
export function builtIn(german: string | undefined): string | null {
  if (!german) return null;
  let hash = 0x811c9dc5;
  for (const one of german) hash = Math.imul(hash ^ (one.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const id = `built-in-${hash.toString(36)}`;
  return has(id) ? t(id) : null;
}
