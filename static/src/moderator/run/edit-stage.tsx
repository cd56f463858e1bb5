import { useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { Ask } from "../../ui/ask";
import { showDialog } from "../../ui/dialog";
import type { Stage, Text } from "../../wire";
import { LineField } from "../details/field";
import { bare, LineByLanguage } from "../details/line-by-language";
import { ask } from "../session";

const MOST = 24 * 60;
const PROMPT_MAX = 300;

/** How long a step that is still to come shall last, and what is asked in it. */
export function askEditStage(stage: Stage): void {
  showDialog(<EditStage stage={stage} />);
}

function EditStage({ stage }: { stage: Stage }) {
  const [typed, setTyped] = useState(String(stage.minutes));
  const [prompt, setPrompt] = useState<Text>(stage.prompt ?? {});
  const minutes = Number(typed);
  const good = typed.trim() !== "" && Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST;
  return (
    <Ask
      title={t("stage-edit-title", { title: words(stage.title) })}
      yes={t("save")}
      reason={good ? null : t("stage-edit-minutes-wrong")}
      onYes={() => ask({ kind: "stage.edit", stage: stage.id, minutes, prompt: bare(prompt) })}
    >
      <LineField
        label={t("stage-edit-minutes")}
        value={typed}
        max={4}
        autofocus
        error={good ? undefined : t("stage-edit-minutes-wrong")}
        onInput={setTyped}
      />
      <LineByLanguage
        label="stage-edit-prompt"
        value={prompt}
        max={PROMPT_MAX}
        rows={2}
        onChange={setPrompt}
      />
      <p class="faint">{t("stage-edit-what")}</p>
    </Ask>
  );
}
