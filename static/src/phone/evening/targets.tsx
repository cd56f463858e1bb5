import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { post } from "../../http";
import { t } from "../../i18n/speak";
import { keep, kept } from "../../keep";
import { event, own } from "../../store";
import { targetName } from "../../targets";
import { Button } from "../../ui/button";
import { closeDialog, Dialog, showDialog } from "../../ui/dialog";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import { code } from "../session";

const answers = signal(0);

function key(): string {
  return `ek/targets/${code.value}/${own.value?.person}`;
}

/** What this phone has answered; null: nothing yet. The laptop does not tell whose an answer is, so only the phone knows. */
function answered(): string | null {
  return answers.value >= 0 ? kept(key()) : null;
}

function remember(said: string): void {
  keep(key(), said);
  answers.value += 1;
}

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
        <Button size="small" look="plain" onClick={() => remember("")}>
          {t("targets-skip")}
        </Button>
      </p>
    </Note>
  );
}

export function askTargets(): void {
  showDialog(<TargetsDialog />);
}

function TargetsDialog() {
  const [chosen, setChosen] = useState<readonly string[]>((answered() ?? "").split(" ").filter(Boolean));
  const [state, setState] = useState<"still" | "busy" | "failed">("still");
  const send = async () => {
    const groups = (event.peek()?.target_groups ?? []).map((group) => group.id);
    const said = chosen.filter((id) => groups.includes(id));
    setState("busy");
    try {
      await post("/api/target-groups", { code: code.peek(), groups: said });
    } catch {
      setState("failed");
      return;
    }
    remember(said.join(" ") || "-");
    closeDialog();
    announce(t("targets-said"));
  };
  const toggle = (id: string, on: boolean) =>
    setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <Dialog
      title={t("targets-title")}
      actions={
        <Button look="go" busy={state === "busy"} onClick={() => void send()}>
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
      {state === "failed" && (
        <Note state="stop" live>
          {t("targets-again")}
        </Note>
      )}
    </Dialog>
  );
}
