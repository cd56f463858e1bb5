import { useState } from "preact/hooks";
import { isPassing, Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { isolate, t } from "../../i18n/speak";
import { event, own } from "../../store";
import { targetName } from "../../targets";
import { Button } from "../../ui/button";
import { closeDialog, Dialog, dialogNow, showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import type { Refusal } from "../../wire";
import { answered, changeable, say, skip } from "./answer";

/** The voluntary question, once: whoever answered or does not want to is left alone. */
export function TargetsQuestion() {
  const asked = event.value?.target_groups ?? [];
  if (!asked.length || event.value?.status !== "open" || answered() !== null) return null;
  return (
    <Note>
      <p>
        <b>{t("targets-title")}</b> {t("targets-what")}
      </p>
      <p class="note__do">
        <Button size="small" onClick={askTargets}>
          {t("targets-open")}
        </Button>
        <Button size="small" look="plain" onClick={skip}>
          {t("targets-skip")}
        </Button>
      </p>
    </Note>
  );
}

/** In the help: what was answered, as long as only this phone knows it, and the way to another answer. */
export function MyAnswer() {
  const asked = event.value?.target_groups ?? [];
  const said = answered();
  if (!own.value || !asked.length || event.value?.status !== "open") return null;
  const names = asked.filter((group) => said?.includes(group.id)).map((group) => isolate(targetName(group)));
  return (
    <section class="stack">
      <h3>{t("targets-title")}</h3>
      {changeable() ? (
        <>
          <p>{names.length ? t("answer-mine", { groups: names.join(", ") }) : t("answer-mine-none")}</p>
          <p class="faint">{t("answer-only-here")}</p>
        </>
      ) : (
        <p>{t("targets-what")}</p>
      )}
      <Button onClick={askTargets}>{t(changeable() ? "answer-change" : "targets-open")}</Button>
    </section>
  );
}

function askTargets(): void {
  showDialog(<TargetsDialog />);
}

function TargetsDialog() {
  const [chosen, setChosen] = useState<readonly string[]>(answered() ?? []);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const send = async () => {
    const groups = (event.peek()?.target_groups ?? []).map((group) => group.id);
    const said = chosen.filter((id) => groups.includes(id));
    const asked = dialogNow();
    setBusy(true);
    try {
      await say(said);
    } catch (error) {
      setTrouble(error instanceof Refused ? error : { code: "net.answer", facts: {} });
      setBusy(false);
      return;
    }
    if (dialogNow() === asked) closeDialog();
    announce(t("targets-said"));
  };
  const toggle = (id: string, on: boolean) =>
    setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <Dialog
      title={t("targets-title")}
      actions={
        <Button look="go" busy={busy} onClick={() => void send()}>
          {t(chosen.length ? "targets-send" : "targets-none")}
        </Button>
      }
    >
      <fieldset class="stack targets">
        <legend>{t("targets-what")}</legend>
        {(event.value?.target_groups ?? []).map((group) => (
          <label class="targets__one" key={group.id} data-on={chosen.includes(group.id) || undefined}>
            <input
              type="checkbox"
              checked={chosen.includes(group.id)}
              onChange={(input) => toggle(group.id, input.currentTarget.checked)}
            />
            <span>{targetName(group)}</span>
          </label>
        ))}
      </fieldset>
      <p class="faint">{t("targets-why")}</p>
      {trouble && (
        <Note state="stop" live>
          {isPassing(trouble.code) ? t("targets-again") : refusalText(trouble)}
        </Note>
      )}
    </Dialog>
  );
}
