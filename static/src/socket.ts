import { io, type Socket } from "socket.io-client";
import { distrustTime, learnTime } from "./clock";
import type { Command } from "./commands";
import { getView, isPassing, Refused } from "./http";
import {
  connection,
  forgetAudience,
  hall,
  have,
  loaded,
  noteBoot,
  refusal,
  takeOwn,
  takePatch,
  takeWhole,
} from "./store";
import type { Ack, HallNews, HelloAck, Own, Patch, Refusal, Role } from "./wire";

const ANSWER_MS = 5000;
/** Just woken: a socket that is alive answers at once, one that was frozen in the sleep never does. */
const AWAKE_MS = 1000;
const RETRY_MIN_MS = 500;
const RETRY_MAX_MS = 5000;
/** After a restart of the laptop a hall full of phones must not fetch everything in the same second. */
const WHOLE_SPREAD_MS = 1500;
/** Nor when all of them change the table, or see at once what all tables have written. */
const FRESH_SPREAD_MS = 600;

export interface Line {
  /** Sends one command. Resolves with the ack; rejects when no answer came in time or the line is down. */
  send(command: Command): Promise<Ack>;
  /** True between a hello that was answered and the next loss of the line. */
  isUp(): boolean;
  /** Calls back whenever the line is up again (after hello). Returns the function that stops it. */
  onUp(call: () => void): () => void;
  /** Asks what time it is. */
  measure(): void;
  /** Fetch the whole view and connect anew, e.g. after joining. */
  renew(): void;
  close(): void;
}

/** Connect a page to an event and keep `store` current: view, socket, hello, patches, reconnects. */
export function openLine(code: string, role: Role): Line {
  return new LineToHall(code, role);
}

class LineToHall implements Line {
  private socket: Socket | null = null;
  private up = false;
  private closed = false;
  private greeting = false;
  /** Counts the beginnings; what an older one fetched is thrown away. */
  private round = 0;
  private beginning = false;
  private greetAgain = false;
  private woken = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly code: string,
    private readonly role: Role,
  ) {
    addEventListener("pageshow", this.wake);
    addEventListener("online", this.wake);
    document.addEventListener("visibilitychange", this.wake);
    void this.begin();
  }

  send(command: Command): Promise<Ack> {
    return this.ask<Ack>("command", command);
  }

  onUp(call: () => void): () => void {
    this.listeners.add(call);
    if (this.up) call();
    return () => this.listeners.delete(call);
  }

  isUp(): boolean {
    return this.up;
  }

  renew(): void {
    this.drop();
    this.round += 1;
    this.beginning = false;
    void this.begin();
  }

  close(): void {
    this.closed = true;
    removeEventListener("pageshow", this.wake);
    removeEventListener("online", this.wake);
    document.removeEventListener("visibilitychange", this.wake);
    this.drop();
  }

  private drop(): void {
    clearTimeout(this.retry);
    this.up = false;
    this.socket?.close();
    this.socket = null;
  }

  private async begin(): Promise<void> {
    // `pageshow` comes with the first load too: one fetch is enough then.
    if (this.beginning) return;
    this.beginning = true;
    const { round } = this;
    try {
      const joined = await this.fetchWhole();
      if (joined && !this.closed && !this.socket) this.connect();
    } catch (error) {
      if (round !== this.round || this.refuseIfFinal(error)) return;
      this.goDown();
      this.later(() => void this.begin());
    } finally {
      if (round === this.round) this.beginning = false;
    }
  }

  /** Fetches and takes the whole view. False when this phone has not joined: the invitation needs no live line. */
  private async fetchWhole(): Promise<boolean> {
    const { round } = this;
    const asked = Date.now();
    const whole = await getView(this.code, this.role);
    if (this.closed || round !== this.round) return false;
    takeWhole(whole);
    learnTime(asked, whole.now, Date.now());
    const joined = this.role !== "phone" || whole.own !== null;
    if (!joined) connection.value = "online";
    return joined;
  }

  /** Shows a refusal that will not pass by itself. */
  private refuseIfFinal(error: unknown): boolean {
    if (!(error instanceof Refused) || isPassing(error.code)) return false;
    if (!this.closed) this.refuse(error);
    return true;
  }

  private refuse(why: Refusal): void {
    refusal.value = { code: why.code, facts: why.facts, sentence: why.sentence };
    connection.value = "refused";
    this.drop();
  }

  private connect(): void {
    const socket = io({
      transports: ["websocket"],
      auth: { code: this.code, role: this.role },
      reconnectionDelay: (RETRY_MIN_MS + RETRY_MAX_MS) / 6,
      reconnectionDelayMax: RETRY_MAX_MS,
      randomizationFactor: 0.5,
      timeout: ANSWER_MS,
      forceNew: true,
    });
    this.socket = socket;
    socket.on("connect", () => void this.greet());
    socket.on("disconnect", (reason) => {
      this.goDown();
      // The server said goodbye on purpose; socket.io does not try again by itself then.
      if (reason === "io server disconnect") this.later(() => socket.connect());
    });
    socket.on("connect_error", (error: Error & { data?: { code?: string; facts?: Refusal["facts"] } }) => {
      const refused = error.data?.code;
      // The laptop no longer knows this device: the whole view says so too, and the page asks to join again.
      if (refused === "access.person") {
        this.drop();
        this.later(() => void this.begin());
      } else if (refused && !isPassing(refused)) this.refuse(new Refused(refused, error.data?.facts));
      else {
        this.goDown();
        if (!socket.active) this.later(() => socket.connect());
      }
    });
    socket.on("patch", (patch: Patch) => {
      if (takePatch(patch) === "gap") void this.greet();
    });
    socket.on("own", (news: Own & { seq: number }) => takeOwn(news, news.seq));
    // Somebody moved to another table, or is host no longer: this page now sees something else.
    socket.on("audience", () => {
      forgetAudience();
      void this.greet();
    });
    socket.on("hall", (news: HallNews) => {
      hall.value = news;
    });
    socket.on("bye", ({ code }: { code: string }) => {
      if (!isPassing(code)) this.refuse(new Refused(code));
    });
  }

  private goDown(): void {
    this.up = false;
    if (connection.peek() !== "refused") connection.value = "offline";
  }

  private later(call: () => void): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(call, jitter(RETRY_MIN_MS, RETRY_MAX_MS));
  }

  /** iOS freezes sockets when the screen locks, sometimes without a close: ask as soon as the page is seen again. */
  private readonly wake = (): void => {
    if (document.visibilityState !== "visible" || this.closed) return;
    distrustTime();
    this.woken = true;
    if (this.socket?.connected) void this.greet();
    else if (this.socket) this.reconnect(this.socket);
    else if (connection.peek() !== "refused") {
      clearTimeout(this.retry);
      void this.begin();
    }
  };

  /** At once: socket.io's own pauses have grown to seconds while nobody answered, and `connect` would wait for them. */
  private reconnect(socket: Socket): void {
    socket.disconnect();
    socket.connect();
  }

  /** hello: what have I missed? One at a time; a second wish is granted when the first is done. */
  private async greet(): Promise<void> {
    if (this.greeting) {
      this.greetAgain = true;
      return;
    }
    this.greeting = true;
    const { socket, woken } = this;
    this.woken = false;
    try {
      do {
        this.greetAgain = false;
        await this.catchUp(woken ? AWAKE_MS : ANSWER_MS);
      } while (this.greetAgain);
      if (socket?.connected && !this.up) this.goUp();
      // Another tab may have left something to be sent.
      else if (woken) this.tell();
    } catch (error) {
      if (this.refuseIfFinal(error)) return;
      // No answer although the socket looks alive: it is frozen. Start over with a new one.
      if (socket && socket === this.socket) {
        this.goDown();
        socket.disconnect();
        if (woken) socket.connect();
        else this.later(() => socket.connect());
      }
    } finally {
      this.greeting = false;
    }
  }

  private async catchUp(patience: number): Promise<void> {
    const asked = Date.now();
    const answer = await this.ask<HelloAck>("hello", have(), patience);
    if (!answer.ok) throw new Refused(answer.code, answer.facts);
    learnTime(asked, answer.now, Date.now());
    if (answer.whole) {
      if (loaded.peek() && this.role === "phone")
        await pause(jitter(0, answer.boot === have().boot ? FRESH_SPREAD_MS : WHOLE_SPREAD_MS));
      if (await this.fetchWhole()) this.greetAgain = true;
      return;
    }
    noteBoot(answer.boot);
    for (const patch of answer.patches) if (takePatch(patch) === "gap") this.greetAgain = true;
  }

  private goUp(): void {
    this.up = true;
    connection.value = "online";
    this.tell();
    // A second measurement, when the rush of connecting is over, is usually the more exact one.
    this.measure();
  }

  private tell(): void {
    for (const call of this.listeners) call();
  }

  measure(): void {
    const asked = Date.now();
    this.ask<{ now: number }>("time", {}).then(
      (answer) => learnTime(asked, answer.now, Date.now()),
      () => undefined, // only the clock is less exact then
    );
  }

  private ask<T>(name: string, body: object, patience = ANSWER_MS): Promise<T> {
    const socket = this.socket;
    if (!socket?.connected) return Promise.reject(new Refused("net.away"));
    return new Promise((resolve, reject) => {
      socket.timeout(patience).emit(name, body, (error: Error | null, answer: T) => {
        if (error) reject(new Refused("net.away"));
        else resolve(answer);
      });
    });
  }
}

function jitter(from: number, to: number): number {
  return from + Math.random() * (to - from);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
