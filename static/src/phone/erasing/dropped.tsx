import { effect } from "@preact/signals";
import { sayErased } from "../../erasing/erased";
import { post } from "../../http";
import { t } from "../../i18n/speak";
import { forget, keptKeys } from "../../keep";
import { own, refusal } from "../../store";
import { Button } from "../../ui/button";
import { closeDialog, Dialog, showDialog } from "../../ui/dialog";
import { withdraw } from "../evening/answer";
import { code, outbox, reconnect } from "../session";

const KEPT = ["out", "draft", "n"] as const;
const ASKED = [...KEPT, "targets"] as const;
let started = false;
let last: string | undefined;

/** From now on this phone keeps nothing of what was erased: no order with its words, no draft of somebody erased. */
export function startErasing(): void {
  if (started) return;
  started = true;
  sayErased();
  effect(() => {
    last = own.value?.person ?? last;
    const erased = new Set(own.value?.cards.filter((card) => card.erased).map((card) => card.id));
    if (erased.size) dropOrders(erased);
  });
  effect(() => {
    if (refusal.value?.code !== "person.erased") return;
    if (last) drop(last);
    queueMicrotask(() => {
      reconnect();
      showDialog(<Erased />);
    });
  });
  void dropStrangers();
}

/** Orders about these cards that were refused or are on their way: they hold the words. */
function dropOrders(cards: ReadonlySet<string>): void {
  for (const { key, command } of outbox.value?.parcels.value ?? []) {
    if ("card" in command && cards.has(command.card)) outbox.peek()?.dismiss(key);
  }
}

/** What is kept for somebody who was erased while this phone was away. The laptop knows; else nothing is touched. */
async function dropStrangers(): Promise<void> {
  const persons = new Set(
    ASKED.flatMap((what) => keptKeys(`ek/${what}/${code.peek()}/`)).map((key) => key.split("/")[3] ?? ""),
  );
  persons.delete(own.peek()?.person ?? "");
  const asked = [...persons].filter((person) => /^[0-9a-z]{16}$/.test(person)).slice(0, 20);
  if (!asked.length) return;
  const answer = await post<{ erased: string[] }>("/api/erased", {
    code: code.peek(),
    persons: asked,
  }).catch(() => null); // it is asked again with the next page
  for (const person of answer?.erased ?? []) drop(person);
}

function drop(person: string): void {
  for (const what of KEPT) {
    const at = `ek/${what}/${code.peek()}/${person}`;
    for (const key of keptKeys(at)) forget(key);
  }
  void withdraw(person);
}

/** Calmly, over the page on which one can take part anew. */
function Erased() {
  return (
    <Dialog
      title={t("erased-title")}
      actions={
        <Button look="go" data-autofocus onClick={closeDialog}>
          {t("erased-ok")}
        </Button>
      }
    >
      <p>{t("erased-text")}</p>
    </Dialog>
  );
}
