import { batch, computed, effect, signal } from "@preact/signals";
import type { Order } from "../commands";
import { watchLeaps } from "../leap";
import { type Outbox, openOutbox, type Parcel } from "../outbox";
import { type Line, openLine } from "../socket";
import { connection, event, hall, have, loaded, refusal, shelves } from "../store";
import type { Ack } from "../wire";

interface Session {
  code: string;
  line: Line;
  outbox: Outbox;
}

const session = signal<Session | null>(null);

/** Counts the connections to events: what an earlier one had not sent is gone with it. */
let connections = 0;
export function connectionNo(): number {
  return connections;
}

/** True when what the store holds belongs to the event the panel is at. */
export const ready = computed(
  () => loaded.value && session.value !== null && event.value?.code === session.value.code,
);
const NONE: readonly Parcel[] = [];
/** Orders on their way, oldest first. */
export const waiting = computed(() => session.value?.outbox.waiting.value ?? NONE);
/** What was refused and not yet read; it stays until it is dismissed. */
export const refused = computed(() => session.value?.outbox.refused.value ?? NONE);
/** Orders that the laptop has on disk but whose news may not be here yet. */
export const arriving = computed(
  () => session.value?.outbox.delivered.value.map((item) => item.parcel) ?? NONE,
);

/** Connect to an event; whatever was connected before is left. */
export function openEvent(code: string): void {
  if (session.peek()?.code === code) return;
  closeEvent();
  connections += 1;
  const line = openLine(code, "moderator");
  // In memory only: a click must not take effect minutes later, after a reload.
  session.value = { code, line, outbox: openOutbox(code, line, false) };
}

export function closeEvent(): void {
  const old = session.peek();
  if (!old) return;
  old.outbox.close();
  old.line.close();
  batch(() => {
    session.value = null;
    loaded.value = false;
    refusal.value = null;
    hall.value = null;
    connection.value = "starting";
  });
}

/** Send an order. It is repeated until the laptop has answered; the answer is final. */
export function send(order: Order): Promise<Ack> {
  const outbox = session.peek()?.outbox;
  if (!outbox) return Promise.resolve({ ok: false, code: "net.away", facts: {} });
  return outbox.send(order);
}

/** Send an order whose refusal is shown where it was asked for, not in the list of problems. */
export async function ask(order: Order): Promise<Ack> {
  const ack = await send(order);
  const same = (parcel: Parcel) =>
    Object.entries(order).every(([name, value]) => Reflect.get(parcel.command, name) === value);
  const parcel = ack.ok ? undefined : refused.peek().find(same);
  if (parcel) dismiss(parcel.key);
  return ack;
}

export function dismiss(key: string): void {
  session.peek()?.outbox.dismiss(key);
}

/** Is an order of this kind, about this thing, on its way? */
export function isUnderWay(test: (order: Order) => boolean): boolean {
  return waiting.value.some((parcel) => test(parcel.command));
}

// Deliveries may be forgotten as soon as the laptop's own news contain them.
effect(() => {
  for (const shelf of Object.values(shelves)) shelf.value;
  session.peek()?.outbox.settle(have().seq);
});

watchLeaps(() => session.peek()?.line);
