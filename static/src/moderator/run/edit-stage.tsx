import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { event, find } from "../../store";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import type { Stage, Text } from "../../wire";
import { ask } from "../session";
import { MinutesField, PromptField } from "../stages/basic-fields";
import type { Typed } from "../stages/table";
import { changedIn, writtenOver } from "../written-over";

const MOST = 24 * 60;

/** How long a step that is still to come shall last, and what is asked in it. */
export function askEditStage(stage: Stage): void {
  showDialog(<EditStage stage={stage} />);
}

function EditStage({ stage }: { stage: Stage }) {
  const [typed, setTyped] = useState<Typed | undefined>(stage.minutes);
  const [prompt, setPrompt] = useState<Text>(stage.prompt ?? {});
  const minutes = typeof typed === "number" && typed <= MOST ? typed : null;
  const good = minutes !== null;
  const save = () => {
    const before = stage.prompt ?? {};
    const asked = Object.keys(changedIn(before, prompt)).length > 0;
    return ask({
      kind: "stage.edit",
      stage: stage.id,
      ...(minutes !== null && minutes !== stage.minutes && { minutes }),
      ...(asked && { prompt: writtenOver(before, prompt, find("stage", stage.id)?.prompt ?? {}) }),
    });
  };
  return (
    <Ask
      title={t("stage-edit-title", { title: words(stage.title) })}
      yes={t("save")}
      reason={good ? null : t("stage-edit-minutes-wrong")}
      onYes={save}
    >
      <MinutesField
        value={typed}
        autofocus
        error={good ? undefined : t("stage-edit-minutes-wrong")}
        onChange={setTyped}
      />
      <PromptField value={prompt} otherwise={event.value?.question ?? {}} onChange={setPrompt} />
      <p class="faint">{t("stage-edit-what")}</p>
    </Ask>
  );
}
