import { signal } from "@preact/signals";
import { Refused } from "../../http";
import { lang, t } from "../../i18n/speak";
import { event } from "../../store";
import { announce } from "../../ui/live";
import type { Id, Refusal } from "../../wire";
import { printout } from "../api";
import { handOver } from "../hand-over";

export type PrintWhat = "routes" | "hosts" | "signs";

/** What is being made for the printer now, and why the last one could not be made. */
export const printing = signal<PrintWhat | null>(null);
export const printRefusal = signal<Refusal | null>(null);

/** Makes cards or signs and hands them over as a file; `only`: of one person or place. */
export async function printPlaces(
  what: PrintWhat,
  only: { person?: Id; place?: string } = {},
): Promise<void> {
  const code = event.peek()?.code;
  if (!code || printing.peek()) return;
  printing.value = what;
  printRefusal.value = null;
  try {
    const query = { code, what, lang: lang.peek(), ...only };
    handOver(await printout("/api/moderator/print", query), t(`print-file-${what}`, { code }));
    announce(t("print-made"));
  } catch (error) {
    printRefusal.value = error instanceof Refused ? error : new Refused("net.answer");
  } finally {
    printing.value = null;
  }
}
