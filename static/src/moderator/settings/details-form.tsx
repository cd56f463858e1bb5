import type { FunctionComponent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { Note } from "../../ui/note";
import { StatusLine } from "../../ui/status";
import type { Details, EventInfo, Refusal } from "../../wire";
import { DetailsFields, type DetailsFieldsProps } from "../details/details-fields";
import { type Problems, problemFrom, problemsOf } from "../details/problems";
import { ask } from "../session";
import { changedIn } from "../written-over";

/** What was changed and not yet saved, by code: it survives a look at another part of the panel. */
const unsaved = new Map<string, Partial<Details>>();

/** Of these only the languages that were changed. */
const TEXTS = ["question", "promise"] as const;

/** What was changed, of texts only the languages in which they are not the same any more. */
function changesIn(event: EventInfo, part: Partial<Details>): Partial<Details> {
  const found = { ...part };
  for (const name of TEXTS) if (part[name]) found[name] = changedIn(event[name], part[name]);
  return found;
}

/** The details with the changes over them; others may have saved something else meanwhile. */
function over(event: EventInfo, changes: Partial<Details>): Partial<Details> {
  const found = { ...changes };
  for (const name of TEXTS) if (changes[name]) found[name] = { ...event[name], ...changes[name] };
  return found;
}

/** What somebody has typed on while the first of it was being saved. */
function without(changes: Partial<Details>, saved: Partial<Details>): Partial<Details> {
  const left = Object.entries(changes).filter(([name, value]) => value !== Reflect.get(saved, name));
  return Object.fromEntries(left);
}

/** The details of a running event. Only what was changed here is sent, so two moderators do not undo each other. */
export function DetailsForm({
  event,
  fields: Fields = DetailsFields,
}: {
  event: EventInfo;
  /** Some of the fields only. */
  fields?: FunctionComponent<DetailsFieldsProps>;
}) {
  const [changes, setChanges] = useState<Partial<Details>>(unsaved.get(event.code) ?? {});
  useEffect(() => {
    unsaved.set(event.code, changes);
  }, [changes]);
  const [problems, setProblems] = useState<Problems>({});
  const [why, setWhy] = useState<Refusal | null>(null);
  const [state, setState] = useState<"still" | "busy" | "saved">("still");
  const form = useRef<HTMLFormElement>(null);
  const changed = Object.keys(changes).length > 0;
  useEffect(() => {
    if (Object.keys(problems).length) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [problems]);
  useEffect(() => {
    const warn = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    if (changed) addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [changed]);
  const details: Details = { ...event, ...over(event, changes) };
  const save = async () => {
    const found = problemsOf(details);
    setProblems(found);
    setWhy(null);
    if (Object.keys(found).length || state === "busy") return;
    setState("busy");
    const ack = await ask({ kind: "event.edit", ...over(event, changes) });
    if (ack.ok) {
      // Also where somebody looks at another part of the panel meanwhile.
      unsaved.set(event.code, without(unsaved.get(event.code) ?? {}, changes));
      setChanges((now) => without(now, changes));
      setState((now) => (now === "busy" ? "saved" : now));
      return;
    }
    setState("still");
    const at = problemFrom(ack);
    if (at) setProblems(at);
    else setWhy(ack);
  };
  return (
    <form
      class="detailsform"
      ref={form}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void save();
      }}
    >
      <Fields
        details={details}
        problems={problems}
        onChange={(part) => {
          setChanges((old) => ({ ...old, ...changesIn(event, part) }));
          setState("still");
        }}
      />
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
      <div class="detailsform__end">
        {state === "saved" && <StatusLine state="saved">{t("details-saved")}</StatusLine>}
        {changed && state === "still" && <p class="faint">{t("details-unsaved")}</p>}
        <span class="grow" />
        {changed && <Button onClick={() => setChanges({})}>{t("details-discard")}</Button>}
        <Button type="submit" look="go" busy={state === "busy"} reason={changed ? null : t("details-same")}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
