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

/** What was changed and not yet saved, by code: it survives a look at another part of the panel. */
const unsaved = new Map<string, Partial<Details>>();

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
  const details: Details = { ...event, ...changes };
  const save = async () => {
    const found = problemsOf(details);
    setProblems(found);
    setWhy(null);
    if (Object.keys(found).length || state === "busy") return;
    setState("busy");
    const ack = await ask({ kind: "event.edit", ...changes });
    if (ack.ok) {
      setChanges({});
      setState("saved");
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
          setChanges((old) => ({ ...old, ...part }));
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
