import { post } from "../http";
import { forget, keptKeys } from "../keep";

/** What a device keeps for people: behind each prefix stands the person's id. */
type Prefixes = readonly string[];

const MOST = 20;

export function forgetPerson(prefixes: Prefixes, person: string): void {
  for (const prefix of prefixes) for (const key of keptKeys(prefix + person)) forget(key);
}

/** For whom something is kept here, apart from one. */
export function othersIn(prefixes: Prefixes, person: string | undefined): readonly string[] {
  const behind = (prefix: string) =>
    keptKeys(prefix).map((key) => key.slice(prefix.length).split("/")[0] ?? "");
  return [...new Set(prefixes.flatMap(behind))].filter((other) => other !== person);
}

/** Which of these were erased while this device was away. The laptop knows; when it does not answer, nobody was: it is
 *  asked again with the next page. */
export async function erasedAmong(
  code: string | null,
  persons: readonly string[],
): Promise<readonly string[]> {
  const asked = persons.filter((person) => /^[0-9a-z]{16}$/.test(person)).slice(0, MOST);
  if (!asked.length) return [];
  const answer = await post<{ erased: string[] }>("/api/erased", { code, persons: asked }).catch(() => null);
  return answer?.erased ?? [];
}
