/** What the hall check asks the laptop for; see docs/wire.md. All throw `Refused`. */
import { get, post } from "../../http";
import type { Ms } from "../../wire";
import type { Qr } from "../api";

export type System = "windows" | "macos" | "linux";

/** How many phones have come through since the test began. */
export interface ProbeReport {
  since: Ms;
  now: Ms;
  opened: number;
  loaded: number;
  through: number;
  ms: number | null;
  slowest: number | null;
  /** The laptop itself has opened the page. */
  own: boolean;
  url: string;
  qr: Qr;
  port: number;
  advice: readonly string[];
}

/** No room; the file was moved or deleted; anything else. */
export type Trouble = "full" | "moved" | "failing";

export interface LaptopNews {
  address: { shown: string | null; lost: boolean; proposed: string | null };
  battery: { percent: number; plugged: boolean } | null;
  free: number | null;
  awake: "idle" | "trying" | "held" | "impossible";
  running: boolean;
  system: System;
  warnings: readonly string[];
  /** What the disk suffers from. */
  storage: Trouble | null;
}

export const probeReport = () => get<ProbeReport>("/api/moderator/probe");
export const restartProbe = () => post<ProbeReport>("/api/moderator/probe", {});
export const laptopNews = () => get<LaptopNews>("/api/moderator/laptop");
