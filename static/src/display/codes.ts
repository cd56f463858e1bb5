import { signal } from "@preact/signals";
import { get, isAway } from "../http";
import { code } from "./session";

/** A square of `size` modules with its quiet zone; `path` fills the dark ones. */
export interface QrCode {
  size: number;
  path: string;
}

export interface Codes {
  page: { url: string; text: string; qr: QrCode };
  wifi: { ssid: string; password: string; qr: QrCode } | null;
}

/** How one comes in: the address of the page and, when it is known, the Wi-Fi. null until the laptop has answered. */
export const codes = signal<Codes | null>(null);

/** The moderator may change address and Wi-Fi at any time, and no patch tells of it. */
const ASK_AGAIN_MS = 10_000;

/** Ask for the codes, and again and again, unless there is no such event. */
export async function fetchCodes(): Promise<void> {
  try {
    codes.value = await get<Codes>("/api/codes", { code });
  } catch (error) {
    // `connection` or `refusal` say so on the screen. The codes that are known stay.
    if (!isAway(error)) return;
  }
  setTimeout(() => void fetchCodes(), ASK_AGAIN_MS);
}
