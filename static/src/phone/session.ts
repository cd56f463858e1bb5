import { computed, effect, signal } from "@preact/signals";
import { get, post, Refused } from "../http";
import { lang } from "../i18n/speak";
import { newId } from "../ids";
import { forget, keep, kept } from "../keep";
import { type Outbox, openOutbox } from "../outbox";
import { type Line, openLine } from "../socket";
import { boot, connection, own, ownSeq } from "../store";
import { lagging } from "./lagging";

const [typedCode, sign] = addressOf(location.pathname);

/** The code of the event this phone is at; null: it must be asked for. */
export const code = signal<string | null>(typedCode);
/** The number of the table's sign whose code brought this page here. */
export const cameBySign = sign;
export const outbox = signal<Outbox | null>(null);
/** True when there has been no connection for so long that the page should say so. */
export const away = lagging(
  computed(() => connection.value !== "online"),
  1500,
);

/** True when something has waited for an answer so long that the page should say so. */
export const slow = lagging(
  computed(() => (outbox.value?.waiting.value.length ?? 0) > 0),
  800,
);

const line = signal<Line | null>(null);

/** `/CODE`, and `/CODE/7` from the sign of table 7. */
function addressOf(path: string): [string | null, number | null] {
  const found = /^\/([A-Za-z0-9]{6})(?:\/(\d{1,3}))?\/?$/.exec(path);
  return [found?.[1]?.toUpperCase() ?? null, found?.[2] ? Number(found[2]) : null];
}

/** Connect to an event by its code. */
export function start(newCode: string): void {
  line.peek()?.close();
  code.value = newCode;
  connection.value = "starting";
  line.value = openLine(newCode, "phone");
}

/** Go on with another event. A page of its own, because the page itself says whether it is a rehearsal. */
export function goTo(newCode: string): void {
  location.assign(`/${newCode}`);
}

/** Become a participant, with an admission slip where one is needed. The attempt is kept until the answer came: sent twice it is still one person. */
export async function join(name: string, slip: string): Promise<void> {
  const key = `ek/attempt/${code.peek()}`;
  const attempt = kept(key) ?? newId();
  keep(key, attempt);
  await post("/api/join", { code: code.peek(), attempt, lang: lang.peek(), name, slip });
  forget(key);
  reconnect();
}

/** Go on as the person with this personal code. */
export async function continueAs(personal: string): Promise<void> {
  await post("/api/continue", {
    code: code.peek(),
    personal: personal.toUpperCase().replace(/[^A-Z0-9]/g, ""),
  });
  reconnect();
}

/** The device speaks for somebody else now: everything of theirs comes anew. */
export function reconnect(): void {
  line.peek()?.renew();
}

/** Tell the laptop which language is spoken; it is only a hint, so a failure is not worth a word. */
export function tellLanguage(chosen: string): void {
  if (own.peek()) post("/api/me", { code: code.peek(), lang: chosen }).catch(() => undefined);
}

/** Tell the laptop another name; "" takes it away. Throws `Refused`. */
export function tellName(name: string): Promise<unknown> {
  return post("/api/me", { code: code.peek(), name });
}

/** The events that are open now. */
export async function openEvents(): Promise<readonly OpenEvent[]> {
  return (await get<{ events: readonly OpenEvent[] }>("/api/events")).events;
}

export interface OpenEvent {
  code: string;
  title: string;
  date: string;
  place: string;
}

/** Does this code lead to an event? Throws `Refused` with the reason when not. */
export async function checkCode(typed: string): Promise<string> {
  const clean = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  if (clean.length !== 6) throw new Refused("event.unknown");
  await get("/api/view", { code: clean, as: "phone" });
  return clean;
}

// Every person has an outbox of their own, so that nobody sends for somebody else on a shared phone. It stays the same
// one whatever else changes: what waits for an answer in it must not be forgotten.
const person = computed(() => own.value?.person);
effect(() => {
  const before = outbox.peek();
  const [who, at, to] = [person.value, code.value, line.value];
  outbox.value = who && at && to ? openOutbox(`${at}/${who}`, to) : null;
  before?.close();
});
effect(() => outbox.value?.settle(ownSeq.value));
effect(() => {
  if (boot.value) outbox.peek()?.settleAll();
});
