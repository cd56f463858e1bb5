import { useEffect, useState } from "preact/hooks";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { has, t } from "../../i18n/speak";
import { event, own } from "../../store";
import { Button } from "../../ui/button";
import { closeDialog, Dialog, showDialog } from "../../ui/dialog";
import { LineField } from "../../ui/line-field";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Refusal } from "../../wire";
import { addSharer, changeTo, nameOf, type Sharer, sharers, unsaved } from "./calls";

/** In the help: the way to write on one phone together. Its texts come a little later than the page. */
export function SharedSection() {
  if (!own.value || event.value?.status !== "open" || !has("shared-title")) return null;
  return (
    <section class="stack">
      <h3>{t("shared-title")}</h3>
      <p>{t("shared-what")}</p>
      <Button onClick={askSharers}>{t("shared-open")}</Button>
    </section>
  );
}

export function askSharers(): void {
  showDialog(<SharersDialog />);
}

function SharersDialog() {
  const [people, setPeople] = useState<readonly Sharer[]>([]);
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = async (call: () => Promise<void>) => {
    setBusy(true);
    setTrouble(null);
    try {
      await call();
    } catch (error) {
      setTrouble(error instanceof Refused ? error : { code: "net.answer", facts: {} });
    }
    setBusy(false);
  };
  useEffect(() => void attempt(async () => setPeople(await sharers())), []);
  const change = (one: Sharer) =>
    attempt(async () => {
      await changeTo(one.person);
      closeDialog();
      announce(t("shared-changed", { name: nameOf(one) }));
    });
  const wait = unsaved();
  return (
    <Dialog title={t("shared-title")}>
      <div class="stack">
        <p>{t("shared-what")}</p>
        {wait && <Note state="waiting">{t("shared-wait")}</Note>}
        <ul class="sharers">
          {people.map((one) => (
            <li key={one.person}>
              {one.now ? (
                <b>{t("shared-is-now", { name: nameOf(one) })}</b>
              ) : (
                <Button wide busy={busy} reason={wait && t("shared-wait")} onClick={() => void change(one)}>
                  {t("shared-change-to", { name: nameOf(one) })}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <AddSharer busy={busy} wait={wait} onAdd={(name, slip) => attempt(() => add(name, slip))} />
        {trouble && (
          <Note state="stop" live>
            {refusalText(trouble)}
          </Note>
        )}
      </div>
    </Dialog>
  );
}

async function add(name: string, slip: string): Promise<void> {
  await addSharer(name, slip);
  closeDialog();
}

interface AddSharerProps {
  busy: boolean;
  /** Something is not saved yet. */
  wait: boolean;
  onAdd: (name: string, slip: string) => Promise<void>;
}

function AddSharer({ busy, wait, onAdd }: AddSharerProps) {
  const [name, setName] = useState("");
  const [slip, setSlip] = useState("");
  return (
    <form
      class="stack"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (!busy && !wait) void onAdd(name.trim(), slip.trim());
      }}
    >
      <LineField
        id="shared-name"
        label={t("shared-name")}
        hint={t("name-hint")}
        value={name}
        maxLength={40}
        autoComplete="off"
        onInput={setName}
      />
      {event.value?.door === "slips" && (
        <label class="field">
          <span class="field__label">{t("shared-slip")}</span>
          <input
            class="input input--code"
            value={slip}
            autoComplete="off"
            autoCapitalize="characters"
            spellcheck={false}
            maxLength={12}
            onInput={(input) => setSlip(input.currentTarget.value)}
          />
        </label>
      )}
      <Button type="submit" look="go" busy={busy} reason={wait && t("shared-wait")}>
        {t("shared-add")}
      </Button>
    </form>
  );
}
