import type { Facts, Refusal, Role, WholeView } from "./wire";

/** The laptop said no, or could not be reached (`net.away`) or talked nonsense (`net.answer`). */
export class Refused extends Error implements Refusal {
  constructor(
    readonly code: string,
    readonly facts: Facts = {},
    /** What the laptop itself says about it, in the language of the page. */
    readonly sentence?: string,
  ) {
    super(code);
  }
}

const PASSING = new Set([
  "too-fast",
  "storage.failed",
  "server.stopping",
  "server.error",
  "net.away",
  "net.answer",
]);

/** True for a refusal that says nothing about what was asked for: the same will be tried again later. */
export function isPassing(code: string): boolean {
  return PASSING.has(code);
}

/** A request whose answer is JSON. Throws `Refused`. */
export async function ask<T>(path: string, init: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(path, { ...init, credentials: "same-origin", cache: "no-store" });
  } catch {
    throw new Refused("net.away");
  }
  let body: unknown;
  try {
    body = await answer.json();
  } catch {
    throw new Refused(answer.ok ? "net.answer" : "net.away", { status: answer.status });
  }
  if (!answer.ok) {
    const { code, facts, message } = body as { code?: string; facts?: Facts; message?: string };
    throw new Refused(code ?? "net.answer", facts ?? {}, message);
  }
  return body as T;
}

/** Sentences come in the language of the page, whatever the browser prefers. */
function headers(): Record<string, string> {
  return { Accept: "application/json", "Accept-Language": document.documentElement.lang };
}

/** True when the laptop was away or busy: worth trying again. */
export function isAway(error: unknown): boolean {
  return error instanceof Refused && isPassing(error.code);
}

/** GET of JSON. Throws `Refused`. */
export function get<T>(path: string, query: Record<string, string> = {}): Promise<T> {
  const search = new URLSearchParams(query).toString();
  return ask<T>(search ? `${path}?${search}` : path, { headers: headers() });
}

/** POST of JSON. Throws `Refused`. */
export function post<T>(path: string, body: object): Promise<T> {
  return ask<T>(path, {
    method: "POST",
    headers: { ...headers(), "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** The whole view of an event for a role. */
export function getView(code: string, role: Role): Promise<WholeView> {
  return get<WholeView>("/api/view", { code, as: role });
}
