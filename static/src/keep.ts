import { signal } from "@preact/signals";

/** localStorage that may be missing or full (private mode, old phones): then memory, and the page says so. */
const memory = new Map<string, string>();

/** False when what is kept does not survive a reload. */
export const keepsForGood = signal(true);

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
    memory.delete(key);
  } catch {
    memory.set(key, value);
    keepsForGood.value = false;
  }
}

export function kept(key: string): string | null {
  const inMemory = memory.get(key);
  if (inMemory !== undefined) return inMemory;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function forget(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // nothing was kept there
  }
}

/** All keys that start with `prefix`, sorted. */
export function keptKeys(prefix: string): string[] {
  const keys = new Set([...memory.keys()]);
  try {
    for (let i = 0; i < localStorage.length; i += 1) keys.add(localStorage.key(i) ?? "");
  } catch {
    // only memory then
  }
  return [...keys].filter((key) => key.startsWith(prefix)).sort();
}
