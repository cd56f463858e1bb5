import { signal } from "@preact/signals";
import { isPassing, post, Refused } from "../../http";
import { newId } from "../../ids";
import { forget, keep, kept } from "../../keep";
import { own } from "../../store";
import { code } from "../session";

const changes = signal(0);
const NOTHING = "-";

/** What this phone keeps about the answer on target groups: what was said, and the secret that leads to it. */
function at(person = own.value?.person): string {
  return `ek/targets/${code.value}/${person}/`;
}

/** The groups this phone has answered with; null: not yet. The laptop does not know whose an answer is, so only the
 *  phone does. */
export function answered(): readonly string[] | null {
  const said = changes.value >= 0 ? kept(`${at()}said`) : null;
  return said === null ? null : said.split(" ").filter((group) => group && group !== NOTHING);
}

/** Is there an answer, and can it be changed from here? */
export function changeable(): boolean {
  return changes.value >= 0 && Boolean(kept(`${at()}said`)) && kept(`${at()}secret`) !== null;
}

/** Does not want to answer; "" says so. */
export function skip(): void {
  remember("");
}

/** Gives the answer, or another one in its place. The secret is kept before: sent twice it is still one answer. Throws
 *  `Refused`; nobody is asked again who has answered elsewhere. */
export async function say(groups: readonly string[]): Promise<void> {
  const key = `${at()}secret`;
  const secret = kept(key) ?? newId();
  keep(key, secret);
  try {
    await post("/api/target-groups", { code: code.peek(), secret, groups });
  } catch (error) {
    if (error instanceof Refused && error.code === "target-group.answered") {
      forget(key);
      remember(NOTHING);
    }
    throw error;
  }
  remember(groups.join(" ") || NOTHING);
}

/** The answer of somebody who was erased goes with them. When the laptop is away the secret stays for the next page. */
export async function withdraw(person: string): Promise<void> {
  const key = `${at(person)}secret`;
  const secret = kept(key);
  forget(`${at(person)}said`);
  if (!secret) return;
  try {
    await post("/api/target-groups/withdraw", { code: code.peek(), secret });
  } catch (error) {
    if (error instanceof Refused && isPassing(error.code)) return;
  }
  forget(key);
}

function remember(said: string): void {
  keep(`${at()}said`, said);
  changes.value += 1;
}
