import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { find } from "../../store";
import { Button } from "../../ui/button";
import { pen } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { Stage } from "../../wire";
import { shownStage } from "../run/looked";
import { isUnderWay, send } from "../session";

const MOST = 2000;
/** Nobody presses "save": what stands still this long is saved. */
const STILL_MS = 1000;
const LETTERS = 28;
const MOST_ROWS = 9;

/** What the moderators want to think of in the step on the board. Nobody else sees it. */
export function NotePart() {
  const stage = shownStage.value;
  return stage ? <NoteOf key={stage.id} stage={stage} /> : null;
}

function NoteOf({ stage }: { stage: Stage }) {
  const kept = find("note", stage.id)?.text ?? "";
  const [writing, setWriting] = useState(false);
  const title = t("note-title", { title: words(stage.title) });
  if (!kept && !writing) {
    return (
      <section class="rail__part rail__part--low" aria-label={title}>
        <Button size="small" look="plain" onClick={() => setWriting(true)}>
          <Icon of={pen} />
          {t("note-write")}
        </Button>
      </section>
    );
  }
  return (
    <section class="rail__part" aria-labelledby="note-title">
      <h2 id="note-title">{title}</h2>
      <NoteField stage={stage.id} kept={kept} autofocus={writing} />
    </section>
  );
}

interface NoteFieldProps {
  stage: string;
  kept: string;
  autofocus: boolean;
}

function NoteField({ stage, kept, autofocus }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);
  const save = () => {
    const text = unsaved.current;
    unsaved.current = null;
    if (text !== null) void send({ kind: "stage.note", stage, text });
  };
  useEffect(() => {
    if (autofocus) field.current?.focus();
    return save;
  }, []);
  useEffect(() => {
    if (draft === null) return undefined;
    const still = setTimeout(save, STILL_MS);
    return () => clearTimeout(still);
  }, [draft]);
  const saved = draft === null || draft.trim() === kept;
  // What another moderator writes is shown as soon as nothing of one's own is on its way.
  useEffect(() => {
    const isIn = document.activeElement === field.current;
    const own = isUnderWay((order) => order.kind === "stage.note" && order.stage === stage);
    if (unsaved.current === null && !own && !(isIn && saved)) setDraft(null);
  }, [kept]);
  const leave = () => {
    save();
    if (saved) setDraft(null);
  };
  return (
    <>
      <textarea
        class="input note-field"
        ref={field}
        rows={rowsOf(draft ?? kept)}
        dir="auto"
        maxLength={MOST}
        aria-labelledby="note-title"
        aria-describedby="note-state"
        value={draft ?? kept}
        onInput={(input) => {
          unsaved.current = input.currentTarget.value;
          setDraft(input.currentTarget.value);
        }}
        onBlur={leave}
      />
      <p class="faint rail__hint" id="note-state">
        {saved ? t("note-who") : t("busy")}
      </p>
    </>
  );
}

/** As high as the text is, within reason. */
function rowsOf(text: string): number {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 0);
  return Math.min(MOST_ROWS, Math.max(2, lines));
}
