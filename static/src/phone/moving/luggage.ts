import { post } from "../../http";
import { keep, kept, keptKeys } from "../../keep";
import type { Id } from "../../wire";
import { code, reconnect } from "../session";

/** What a page takes along to another address: what waits to be sent and what was begun, as it was kept. */
interface Luggage {
  /** What follows the prefix of the outbox -> the parcel. */
  out: Record<string, string>;
  /** Stage -> the draft. */
  draft: Record<string, string>;
  /** What was answered on target groups, and the secret that leads to it. */
  targets: Record<string, string>;
}

const PARTS = ["out", "draft", "targets"] as const;

function prefixes(code: string, person: string): Readonly<Record<keyof Luggage, string>> {
  return {
    out: `ek/out/${code}/${person}/`,
    draft: `ek/draft/${code}/${person}/`,
    targets: `ek/targets/${code}/${person}/`,
  };
}

/** For behind the `#`, which never travels over the network. */
export function pack(code: string, person: string): string {
  const at = prefixes(code, person);
  const found: Luggage = { out: {}, draft: {}, targets: {} };
  for (const part of PARTS)
    for (const key of keptKeys(at[part])) found[part][key.slice(at[part].length)] = kept(key) ?? "";
  return encodeURIComponent(JSON.stringify(found));
}

/** What came along behind the personal code; "": nothing. */
export const carried = /^#\w{8}\.(.+)$/.exec(location.hash)?.[1] ?? "";

/** Go on as the person with this personal code, with everything in place before it is looked for. */
export async function arriveAs(personal: string): Promise<void> {
  const at = code.peek() ?? "";
  const { person } = await post<{ person: Id }>("/api/continue", { code: at, personal });
  unpack(at, person);
  reconnect();
}

/** Puts it where the page looks for it. What is here already stays; what cannot be read is left. */
export function unpack(code: string, person: string): void {
  const at = prefixes(code, person);
  try {
    const found = JSON.parse(decodeURIComponent(carried)) as Luggage;
    for (const part of PARTS)
      for (const [key, value] of Object.entries(found[part] ?? {}))
        if (typeof value === "string" && /^[\w~-]{1,60}$/.test(key) && kept(at[part] + key) === null)
          keep(at[part] + key, value);
  } catch {
    // Somebody has changed the address by hand: then only the person goes on.
  }
}
