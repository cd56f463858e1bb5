/** The copy on a second disk; see docs/wire.md. All throw `Refused`. */
import { get, post } from "../../http";
import type { Ms } from "../../wire";

export interface BackupNews {
  folder: string | null;
  /** It lies on the disk of the data: both would be lost together. */
  same: boolean;
  /** When the last good copy was made. */
  last: Ms | null;
  /** Why there is no newer one. */
  problem: "gone" | "failed" | null;
  drives: readonly { path: string; free: number }[];
}

const AT = "/api/moderator/backup";

export const backupNews = () => get<BackupNews>(AT);
export const chooseBackup = (folder: string | null) => post<BackupNews>(AT, { folder });
