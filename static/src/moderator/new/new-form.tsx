import { useEffect, useRef, useState } from "preact/hooks";
import { Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { Note } from "../../ui/note";
import type { Details, Refusal } from "../../wire";
import { checkFormat, createEvent, type FormatInfo, formatTable, type Like } from "../api";
import { DetailsFields } from "../details/details-fields";
import { type Problems, problemFrom, problemsOf } from "../details/problems";
import { go, type Route } from "../route";
import { infoOf, planOf } from "../stages/plan";
import { PlanStep } from "../stages/plan-step";
import { sentTable } from "../stages/sent";
import { useCheck } from "../stages/use-check";
import { type Draft, forgetDraft, keepDraft } from "./draft";
import { firstDraft, withPlan } from "./first-draft";
import { FormatAside } from "./format-aside";
import { sentHall } from "./hall-draft";
import { HallFields } from "./hall-fields";
import { NewEnd } from "./new-end";

interface NewFormProps {
  format: FormatInfo;
  formats: readonly FormatInfo[];
  /** The event that it shall be like, with its code. */
  like?: Like & { code: string };
  step: "details" | "plan";
  /** There is a new format of one's own. */
  onSaved: () => void;
}

/** Everything about a new event. What is typed is kept at once; nothing is lost by going back or a closed window. */
export function NewForm({ format, formats, like, step, onSaved }: NewFormProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [problems, setProblems] = useState<Problems>({});
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  /** The event could not be made because of its steps: they lead to what is wrong. */
  const [lead, setLead] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const plan = draft?.plans[format.id];
  const sent = plan && draft ? sentTable(plan, draft.details.question) : null;
  const checked = useCheck(sent);

  useEffect(() => {
    void firstDraft(format, formats, like).then(setDraft);
  }, []);
  useEffect(() => {
    if (draft) keepDraft(draft, like?.code);
  }, [draft]);
  useEffect(() => {
    if (Object.keys(problems).length) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [problems, step]);
  const missing = step === "plan" && draft !== null && !plan;
  useEffect(() => {
    if (!missing) return;
    formatTable(format.id).then(
      (table) => setDraft((old) => old && withPlan(old, format.id, planOf(table), true)),
      (error) => setRefused(error instanceof Refused ? error : new Refused("net.answer")),
    );
  }, [missing]);

  if (!draft) return null;
  const shown = plan ? infoOf(plan, format) : format;
  const to = (at: "details" | "plan"): Route => ({
    page: "new",
    format: like ? null : format.id,
    ...(like && { like: like.code }),
    ...(at === "plan" && { step: "plan" }),
  });
  const change = (part: Partial<Details>) => {
    setDraft((old) => old && { ...old, details: { ...old.details, ...part } });
    const still = Object.entries(problems).filter(([field]) => !(field in part));
    if (still.length < Object.keys(problems).length) setProblems(Object.fromEntries(still));
  };
  const show = (found: Problems) => {
    setProblems(found);
    // The times stand beside the steps, too; everything else is a page back.
    if (step === "plan" && Object.keys(found).some((field) => field !== "end")) go(to("details"));
  };
  const submit = async () => {
    if (busy) return;
    const found = problemsOf(draft.details);
    const hall = sentHall(shown, draft.hall);
    setProblems({});
    setRefused(null);
    if (Object.keys(found).length) return show(found);
    if (!hall) {
      if (step === "plan") go(to("details"));
      setTimeout(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus(), 0);
      return;
    }
    setBusy(true);
    try {
      if (sent && (await checkFormat({ table: sent })).mistakes.length) {
        if (step === "details") go(to("plan"));
        setLead(true);
        setBusy(false);
        return;
      }
      const from = sent ? { table: sent } : { format: draft.format };
      const made = await createEvent(draft.event, from, draft.details, hall);
      forgetDraft(like?.code);
      go({ page: "event", code: made.code, tab: "run" }, true);
    } catch (error) {
      const why = error instanceof Refused ? error : new Refused("net.answer");
      const at = problemFrom(why);
      if (at) show(at);
      else setRefused(why);
      setBusy(false);
    }
  };
  const end = <NewEnd problems={problems} checked={checked} refused={refused} step={step} busy={busy} />;
  return (
    <form
      class={step === "plan" ? "planform" : "newform"}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {step === "plan" && plan && (
        <PlanStep
          key={format.id}
          format={format}
          formats={formats}
          plan={plan}
          details={draft.details}
          hall={draft.hall}
          checked={checked}
          lead={lead}
          onLed={() => setLead(false)}
          endError={problems.end}
          onPlan={(changed) => {
            setRefused(null);
            setDraft((old) => old && withPlan(old, format.id, changed, false));
          }}
          onDetails={change}
          onHall={(hall) => setDraft((old) => old && { ...old, hall })}
          onSaved={onSaved}
        />
      )}
      {step === "plan" && !plan && !refused && <p role="status">{t("panel-loading")}</p>}
      {step === "details" && <FormatAside format={shown} to={to("plan")} />}
      {step === "details" && (
        <div class="newform__fields paper">
          <HallFields
            format={shown}
            hall={draft.hall}
            onChange={(hall) => setDraft((old) => old && { ...old, hall })}
          />
          <DetailsFields details={draft.details} problems={problems} onChange={change} />
          {end}
        </div>
      )}
      {step === "plan" && plan && <div class="planform__end paper">{end}</div>}
      {step === "plan" && !plan && refused && <Note state="stop">{refusalText(refused)}</Note>}
    </form>
  );
}
