import { useEffect, useRef, useState } from "preact/hooks";
import { charsOf } from "../../activities/collect/chars";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { roundName } from "../../places/names";
import { find } from "../../store";
import { Button } from "../../ui/button";
import { pen } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { Place, Refusal, Stage } from "../../wire";
import { ask } from "../session";
import { keepUnsent, unsent } from "../unsent";
import { placeInside } from "./people-words";

const MAX = 280;

interface SummaryLineProps {
  stage: Stage;
  place: Place;
  /** Say which round it is about: several stand below each other. */
  named?: boolean;
}

/** The one sentence of a round at a table; the moderator may write or mend it for the host. */
export function SummaryLine({ stage, place, named }: SummaryLineProps) {
  const at = `summary/${stage.id}/${place.id}`;
  const [writing, setWriting] = useState(() => unsent(at) !== undefined);
  const text = find("summary", `${stage.id}:${place.id}`)?.text ?? "";
  const done = () => {
    keepUnsent(at, null);
    setWriting(false);
  };
  if (writing) return <Editor stage={stage} place={place} at={at} text={text} onDone={done} />;
  const name = placeInside(place);
  return (
    <div class="summary">
      <p class="grow">
        {named && <small>{roundName(stage) || words(stage.title)}</small>}
        {text ? <span dir="auto">{text}</span> : <span class="faint">{t("summary-none")}</span>}
      </p>
      {stage.started !== null && (
        <Button
          look="plain"
          size="small"
          square
          aria-label={t(text ? "summary-change-of" : "summary-write-of", { place: name })}
          title={t(text ? "summary-change" : "summary-write")}
          onClick={() => setWriting(true)}
        >
          <Icon of={pen} />
        </Button>
      )}
    </div>
  );
}

interface EditorProps {
  stage: Stage;
  place: Place;
  /** Where it is kept: the next step may begin while somebody writes. */
  at: string;
  text: string;
  onDone: () => void;
}

function Editor({ stage, place, at, text: now, onDone }: EditorProps) {
  const [before] = useState(now);
  const text = unsent(at) ?? before;
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Refusal | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (unsent(at) === undefined) field.current?.focus();
  }, []);
  const over = charsOf(text.trim()) - MAX;
  const save = async () => {
    if (busy || over > 0) return;
    // The host may have written something better meanwhile.
    if (text.trim() === before) return onDone();
    setBusy(true);
    const ack = await ask({ kind: "summary.set", stage: stage.id, place: place.id, text: text.trim() });
    setBusy(false);
    if (ack.ok) onDone();
    else setWhy(ack);
  };
  return (
    <form
      class="summary summary--edit"
      onSubmit={(submit) => {
        submit.preventDefault();
        void save();
      }}
    >
      <textarea
        class="input"
        ref={field}
        rows={2}
        dir="auto"
        aria-label={t("summary-of", {
          place: placeInside(place),
          round: roundName(stage) || words(stage.title),
        })}
        value={text}
        onInput={(input) => keepUnsent(at, input.currentTarget.value)}
        onKeyDown={(key) => {
          if (key.key === "Enter" && (key.ctrlKey || key.metaKey)) void save();
          if (key.key === "Escape") onDone();
        }}
      />
      <div class="row">
        <span class="faint num grow">
          {over > 0 ? t("chars-too-many", { count: over }) : t("chars-free", { count: -over })}
        </span>
        <Button size="small" onClick={onDone}>
          {t("cancel")}
        </Button>
        <Button
          size="small"
          look="go"
          type="submit"
          busy={busy}
          reason={over > 0 ? t("chars-too-many", { count: over }) : null}
        >
          {t("save")}
        </Button>
      </div>
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
    </form>
  );
}
