import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { now } from "./clock";
import type { Command, Order } from "./commands";
import { isPassing } from "./http";
import { newId } from "./ids";
import { forget, keep, kept, keptKeys } from "./keep";
import type { Line } from "./socket";
import type { Ack, Refusal } from "./wire";

const PATIENCE_MS = 1000;
/** A laptop that fails so often over the same wish will not do better, and the others must not wait behind it. */
const MOST_FAILURES = 5;

export interface Parcel {
  /** The key it is kept under; keys sort in the order of writing. */
  readonly key: string;
  readonly command: Command;
  /** When it was written, in the laptop's clock. */
  readonly at: number;
  /** Set when it was refused for good; it stays here until dismissed. */
  readonly refused?: Refusal;
}

/** An acknowledged command and the seq from which on the laptop's own news contain it. */
interface Delivered {
  readonly parcel: Parcel;
  readonly seq: number;
}

export interface Outbox {
  /** What waits or was refused, oldest first. */
  readonly parcels: ReadonlySignal<readonly Parcel[]>;
  readonly waiting: ReadonlySignal<readonly Parcel[]>;
  readonly refused: ReadonlySignal<readonly Parcel[]>;
  readonly delivered: ReadonlySignal<readonly Delivered[]>;
  /** Puts an order into the box and sends it when its turn comes. Resolves with the final ack (never, while away). */
  send(order: Order): Promise<Ack>;
  /** Takes out a refused parcel, or one that has not been answered yet (it may have arrived nevertheless). */
  dismiss(key: string): void;
  /** The box may forget deliveries that the laptop's own news contain. */
  settle(seq: number): void;
  /** The laptop was started anew: what an earlier life of it has answered is in what this one tells, or was lost with it. */
  settleAll(): void;
  close(): void;
}

/**
 * An outbox under a prefix of localStorage: one key per command, in order, each sent until it is answered.
 * `lasting: false` keeps it in memory only: a moderator's click must not take effect after a reload minutes later.
 */
export function openOutbox(prefix: string, line: Line, lasting = true): Outbox {
  return new KeptOutbox(`ek/out/${prefix}/`, line, lasting);
}

class KeptOutbox implements Outbox {
  readonly parcels = signal<readonly Parcel[]>([]);
  readonly delivered = signal<readonly Delivered[]>([]);
  readonly waiting = computed(() => this.parcels.value.filter((parcel) => !parcel.refused));
  readonly refused = computed(() => this.parcels.value.filter((parcel) => parcel.refused));
  private readonly answers = new Map<string, (ack: Ack) => void>();
  private readonly stopListening: () => void;
  private sending = false;
  private closed = false;
  /** Up to here the laptop's own news go; they may be quicker than the answer to what they tell. */
  private told = 0;

  constructor(
    private readonly prefix: string,
    private readonly line: Line,
    private readonly lasting: boolean,
  ) {
    if (lasting) {
      this.reload();
      addEventListener("storage", this.reload);
    }
    this.stopListening = line.onUp(() => void this.work());
  }

  send(order: Order): Promise<Ack> {
    const command = { ...order, id: newId() } as Command;
    const parcel: Parcel = { key: this.nextKey(), command, at: now() };
    this.store(parcel);
    this.parcels.value = [...this.parcels.value, parcel];
    const answered = new Promise<Ack>((resolve) => this.answers.set(parcel.key, resolve));
    void this.work();
    return answered;
  }

  dismiss(key: string): void {
    if (this.lasting) forget(key);
    this.answers.delete(key);
    this.parcels.value = this.parcels.value.filter((parcel) => parcel.key !== key);
  }

  settle(seq: number): void {
    this.told = seq;
    const left = this.delivered.peek().filter((item) => item.seq > seq);
    if (left.length < this.delivered.peek().length) this.delivered.value = left;
  }

  settleAll(): void {
    if (this.delivered.peek().length) this.delivered.value = [];
  }

  close(): void {
    this.closed = true;
    removeEventListener("storage", this.reload);
    this.stopListening();
  }

  /** Another tab of the same phone shares the box; both may send, the laptop counts once. */
  private readonly reload = (): void => {
    const found: Parcel[] = [];
    for (const key of keptKeys(this.prefix)) {
      try {
        found.push(JSON.parse(kept(key) ?? "") as Parcel);
      } catch {
        forget(key);
      }
    }
    this.parcels.value = found;
  };

  private store(parcel: Parcel): void {
    if (this.lasting) keep(parcel.key, JSON.stringify(parcel));
  }

  private nextKey(): string {
    const parcels = this.parcels.peek();
    const last = parcels[parcels.length - 1];
    const after = last ? Number.parseInt(last.key.slice(this.prefix.length), 10) + 1 : 0;
    return this.prefix + String(Math.max(Date.now() * 10, after)).padStart(16, "0");
  }

  private async work(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    let failures = 0;
    try {
      for (;;) {
        const parcel = this.waiting.peek()[0];
        if (!parcel || this.closed || !this.line.isUp()) return;
        const ack = await this.line
          .send(parcel.command)
          .catch((): Ack => ({ ok: false, code: "net.away", facts: {} }));
        if (!ack.ok && isPassing(ack.code)) {
          if (ack.code === "server.error") failures += 1;
          if (failures < MOST_FAILURES) {
            await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS * (1 + Math.random())));
            continue;
          }
        }
        failures = 0;
        if (ack.ok) this.arrived(parcel, ack);
        else this.refuse(parcel, ack);
      }
    } finally {
      this.sending = false;
    }
  }

  private arrived(parcel: Parcel, ack: Ack & { ok: true }): void {
    if (ack.seq > this.told) this.delivered.value = [...this.delivered.peek(), { parcel, seq: ack.seq }];
    this.settleAnswer(parcel, ack);
    this.dismiss(parcel.key);
  }

  private refuse(parcel: Parcel, ack: Ack & { ok: false }): void {
    const marked: Parcel = { ...parcel, refused: { code: ack.code, facts: ack.facts ?? {} } };
    // What was taken out meanwhile, because its words were erased, must not be kept again.
    if (this.parcels.peek().some(({ key }) => key === parcel.key)) this.store(marked);
    this.parcels.value = this.parcels.value.map((other) => (other.key === parcel.key ? marked : other));
    this.settleAnswer(parcel, ack);
  }

  private settleAnswer(parcel: Parcel, ack: Ack): void {
    this.answers.get(parcel.key)?.(ack);
    this.answers.delete(parcel.key);
  }
}
