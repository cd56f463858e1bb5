import { effect } from "@preact/signals";
import { sayErased } from "../../erasing/erased";
import { erasedAmong, forgetPerson, othersIn } from "../../erasing/kept";
import { t } from "../../i18n/speak";
import { own, refusal } from "../../store";
import { Button } from "../../ui/button";
import { closeDialog, Dialog, showDialog } from "../../ui/dialog";
import { withdraw } from "../evening/answer";
import { code, outbox, reconnect } from "../session";

const KEPT = ["out", "draft", "n"] as const;
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

/** What is kept for somebody who was erased while this phone was away. */
async function dropStrangers(): Promise<void> {
  const persons = othersIn([...prefixes(), `ek/targets/${code.peek()}/`], own.peek()?.person);
  for (const person of await erasedAmong(code.peek(), persons)) drop(person);
}

function drop(person: string): void {
  forgetPerson(prefixes(), person);
  void withdraw(person);
}

function prefixes(): readonly string[] {
  return KEPT.map((what) => `ek/${what}/${code.peek()}/`);
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
