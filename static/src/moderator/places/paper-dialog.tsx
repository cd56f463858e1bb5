import { useRef, useState } from "preact/hooks";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { newId } from "../../ids";
import { event } from "../../store";
import { Button } from "../../ui/button";
import { closeDialog, Dialog, showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Id, Refusal } from "../../wire";
import { addPaper } from "../api";
import { LineField } from "../details/field";
import { printing, printPlaces } from "./print";

const MOST = 40;

type Made = readonly { person: Id; no: number }[];

/** People who have no phone: how many have come? They get a number, and a seat like everybody else. */
export function askPaper(): void {
  showDialog(<PaperDialog />);
}

function PaperDialog() {
  const [typed, setTyped] = useState("1");
  const [made, setMade] = useState<Made | null>(null);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  // Sent again after an answer that got lost, the same attempts are the same people.
  const attempts = useRef<Id[]>([]);
  const count = Number(typed);
  const good = Number.isInteger(count) && count >= 1 && count <= MOST;
  const add = async () => {
    if (busy || !good) return;
    setBusy(true);
    setWhy(null);
    while (attempts.current.length < count) attempts.current.push(newId());
    attempts.current.length = count;
    try {
      const people = await addPaper(event.peek()?.code ?? "", attempts.current);
      attempts.current = [];
      setMade(people);
      announce(t("paper-are-in", { numbers: numbers(people), count: people.length }));
    } catch (error) {
      setWhy(error instanceof Refused ? error : new Refused("net.answer"));
    } finally {
      setBusy(false);
    }
  };
  if (made) return <PaperMade made={made} />;
  return (
    <Dialog title={t("paper-add")}>
      <form
        class="stack"
        onSubmit={(submit) => {
          submit.preventDefault();
          void add();
        }}
      >
        <p>{t("paper-add-what")}</p>
        <LineField
          label={t("paper-count")}
          value={typed}
          max={2}
          autofocus
          error={good || typed === "" ? undefined : t("paper-count-wrong", { max: MOST })}
          onInput={setTyped}
        />
        {why && (
          <Note state="stop" live>
            {refusalText(why)}
          </Note>
        )}
        <div class="dialog__actions">
          <Button
            type="submit"
            look="go"
            busy={busy}
            reason={good ? null : t("paper-count-wrong", { max: MOST })}
          >
            {t("paper-add-do", { count: good ? count : 1 })}
          </Button>
          <Button onClick={closeDialog}>{t("cancel")}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** They are in: their numbers, and their route cards. */
function PaperMade({ made }: { made: Made }) {
  const [only] = made;
  return (
    <Dialog title={t("paper-added", { count: made.length })}>
      <div class="stack">
        <p class="papermade">{numbers(made)}</p>
        <p>{t("paper-added-what")}</p>
        <div class="dialog__actions">
          <Button
            look="go"
            busy={printing.value === "routes"}
            onClick={() =>
              void printPlaces("routes", made.length === 1 && only ? { person: only.person } : {})
            }
          >
            {t(made.length === 1 ? "route-print-one" : "print-routes")}
          </Button>
          <Button onClick={closeDialog}>{t("close")}</Button>
        </div>
      </div>
    </Dialog>
  );
}

/** "Gast 31, Gast 32". */
function numbers(people: Made): string {
  return people.map(({ no }) => t("guest-no", { no })).join(", ");
}
