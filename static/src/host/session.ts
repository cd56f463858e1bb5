import { computed, effect, signal } from "@preact/signals";
import type { Order } from "../commands";
import { post, Refused } from "../http";
import { lang } from "../i18n/speak";
import { newId } from "../ids";
import { forget, keep, kept } from "../keep";
import { type Outbox, openOutbox } from "../outbox";
import { lagging } from "../phone/lagging";
import { type Line, openLine } from "../socket";
import { boot, connection, own, viewSeq } from "../store";

/** The code of the event this device is at; null: the address has none. */
export const code = signal<string | null>(codeFrom(location.pathname));
/** What the host card said: the code behind the `#`, until it is used. */
export const hostCode = signal(codeBehind(location.hash));
export const outbox = signal<Outbox | null>(null);
/** True when there has been no connection for so long that the page should say so. */
export const away = lagging(
  computed(() => connection.value !== "online" && connection.value !== "refused"),
  1500,
);
/** True when something has waited for an answer so long that the page should say so. */
export const slow = lagging(
  computed(() => (outbox.value?.waiting.value.length ?? 0) > 0),
  800,
);

/** Why the laptop refuses a host card that was replaced by a newer one, and devices that came with it. */
export const OLD_CARD = "host.card-old";

let line: Line | null = null;

function codeFrom(path: string): string | null {
  const found = /^\/host\/([A-Za-z0-9]{6})\/?$/.exec(path);
  return found?.[1] ? found[1].toUpperCase() : null;
}

/** The code of a host card; other anchors are none. */
function codeBehind(hash: string): string {
  return /^#([ACDEFHJKLMNPQRTUVWXY3479]{6})$/.exec(hash.toUpperCase())?.[1] ?? "";
}

// A card that is opened while this page is open.
addEventListener("hashchange", () => (hostCode.value = codeBehind(location.hash)));

/** A code as it is typed or scanned, without what people put between the signs. */
export function cleanCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

/** Connect to an event by its code. */
export function start(newCode: string): void {
  line?.close();
  code.value = newCode;
  connection.value = "starting";
  line = openLine(newCode, "host");
}

/** Go on with another event; the code of the host card is kept. A page of its own, because the page itself says whether
 * it is a rehearsal. */
export function goTo(newCode: string): void {
  if (newCode === code.peek()) start(newCode);
  else location.assign(`/host/${newCode}${hostCode.peek() && `#${hostCode.peek()}`}`);
}

/** The code of the host card stands in the address no longer than it is needed. */
export function dropHostCode(): void {
  hostCode.value = "";
  if (location.hash) history.replaceState(history.state, "", location.pathname);
}

/** Is the code in the address the one by which this device has become a host? */
export function isOwnCard(): boolean {
  return hostCode.value === kept(cardKey());
}

function cardKey(): string {
  return `ek/card/${code.peek()}`;
}

/** Become the host of a place. The attempt is kept until the answer came: sent twice it is still one person. */
export async function enter(host: string, name: string): Promise<void> {
  const key = `ek/host/${code.peek()}/${host}`;
  const attempt = kept(key) ?? newId();
  keep(key, attempt);
  await post("/api/host", { code: code.peek(), host, attempt, lang: lang.peek(), ...(name && { name }) });
  forget(key);
  keep(cardKey(), host);
  dropHostCode();
  line?.renew();
}

export interface PaperPerson {
  person: string;
  no: number;
  personal: string;
}

/** Somebody without a phone sits down at the own place. The attempt is kept until the answer came: it is one person,
 *  however often it is pressed. Throws `Refused`. */
export async function addPaper(): Promise<PaperPerson> {
  const key = `ek/paper/${code.peek()}`;
  const attempt = kept(key) ?? newId();
  keep(key, attempt);
  const asked = { code: code.peek(), attempts: [attempt] };
  const [added] = (await post<{ people: readonly PaperPerson[] }>("/api/paper", asked)).people;
  if (!added) throw new Refused("net.answer");
  forget(key);
  return added;
}

/** Tell the laptop which language is spoken; it is only a hint, so a failure is not worth a word. */
export function tellLanguage(chosen: string): void {
  if (own.peek()) post("/api/me", { code: code.peek(), lang: chosen }).catch(() => undefined);
}

/** Tell the laptop another name; "" takes it away. Throws `Refused`. */
export function tellName(name: string): Promise<unknown> {
  return post("/api/me", { code: code.peek(), name });
}

/** Ask for something; it is kept on this device until the laptop has answered. */
export function send(order: Order): void {
  void outbox.peek()?.send(order);
}

export function dismiss(key: string): void {
  outbox.peek()?.dismiss(key);
}

const person = computed(() => own.value?.person);

// Apart from the box of the phone page: the same person may have both on one device, and each sends for its own role.
effect(() => {
  const at = code.value;
  const who = person.value;
  const before = outbox.peek();
  outbox.value = who && at && line ? openOutbox(`host/${at}/${who}`, line) : null;
  before?.close();
});
// What was delivered is drawn on top until the view contains it.
effect(() => outbox.value?.settle(viewSeq.value));
effect(() => {
  if (boot.value) outbox.peek()?.settleAll();
});
