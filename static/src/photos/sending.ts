import { signal } from "@preact/signals";
import { isPassing } from "../http";
import { newId } from "../ids";
import type { Facts, Id, Refusal } from "../wire";
import { asPhoto, MOST_BYTES } from "./file";

const AGAIN_MS = 3000;
/** A laptop that fails again and again over the same photo will not do better. */
const MOST_FAILURES = 3;
const FAILURES = new Set(["server.error", "net.answer"]);

/** What is said about a photo when it is sent. */
export interface About {
  caption: string;
  stage?: string;
  place?: string;
}

/** A photo on its way. It is kept in memory only: a picture is too large for what a page may keep. */
export interface Sending extends About {
  /** The same id again is the same photo, so that it can be sent again after an answer that was lost. */
  readonly photo: Id;
  readonly code: string;
  readonly file: File;
  /** `waiting`: nobody answers, or its turn has not come. */
  readonly state: "waiting" | "sending" | "refused";
  /** How much of it has left, 0 … 1. */
  readonly share: number;
  readonly why?: Refusal;
}

export const sending = signal<readonly Sending[]>([]);
/** True while nobody answers. */
export const away = signal(false);

let busy = false;

/** Send a photo, after those that were taken before it. */
export function sendPhoto(code: string, file: File, about: About): void {
  sending.value = [...sending.value, { ...about, code, file, photo: newId(), state: "waiting", share: 0 }];
  void work();
}

/** Forget one that was refused, or one that is not wanted any more. */
export function dropPhoto(photo: Id): void {
  sending.value = sending.value.filter((one) => one.photo !== photo);
}

addEventListener("online", () => void work());
// They would be gone with the page.
addEventListener("beforeunload", (leaving) => {
  if (sending.peek().some((one) => one.state !== "refused")) leaving.preventDefault();
});

async function work(): Promise<void> {
  if (busy) return;
  busy = true;
  let failures = 0;
  try {
    for (;;) {
      const next = sending.peek().find((one) => one.state === "waiting");
      if (!next) return;
      const why = await once(next);
      failures = why && FAILURES.has(why.code) ? failures + 1 : 0;
      if (why && isPassing(why.code) && failures < MOST_FAILURES) {
        change(next.photo, { state: "waiting", share: 0 });
        away.value = true;
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
        continue;
      }
      away.value = false;
      failures = 0;
      if (why) change(next.photo, { state: "refused", why });
      else dropPhoto(next.photo);
    }
  } finally {
    busy = false;
  }
}

/** Why it was refused; null: it is on the laptop. */
async function once(one: Sending): Promise<Refusal | null> {
  change(one.photo, { state: "sending" });
  const picture = await asPhoto(one.file);
  if (!picture) return { code: "photo.unreadable", facts: {} };
  if (picture.size > MOST_BYTES) return { code: "photo.too-heavy", facts: { max: MOST_BYTES / 1024 / 1024 } };
  const { photo, code, caption, stage, place } = one;
  const query = new URLSearchParams({
    code,
    photo,
    ...(caption && { caption }),
    ...(stage && { stage }),
    ...(place && { place }),
  });
  return post(`/api/photos?${query}`, picture, (share) => change(photo, { share }));
}

function change(photo: Id, part: Partial<Sending>): void {
  sending.value = sending.value.map((one) => (one.photo === photo ? { ...one, ...part } : one));
}

/** `fetch` does not tell how much has left; this old way does. */
function post(path: string, body: Blob, onShare: (share: number) => void): Promise<Refusal | null> {
  return new Promise((resolve) => {
    const line = new XMLHttpRequest();
    line.open("POST", path);
    line.setRequestHeader("Content-Type", body.type);
    line.setRequestHeader("Accept-Language", document.documentElement.lang);
    line.upload.onprogress = ({ loaded, total }) => onShare(total ? loaded / total : 0);
    line.onerror = () => resolve({ code: "net.away", facts: {} });
    line.ontimeout = line.onerror;
    line.onload = () => resolve(line.status === 200 ? null : refusalIn(line));
    line.send(body);
  });
}

function refusalIn(line: XMLHttpRequest): Refusal {
  try {
    const said = JSON.parse(line.responseText) as { code?: string; facts?: Facts; message?: string };
    return { code: said.code ?? "net.answer", facts: said.facts ?? {}, sentence: said.message };
  } catch {
    return { code: line.status === 413 ? "request.too-big" : "net.answer", facts: {} };
  }
}
