import { useEffect, useRef, useState } from "preact/hooks";
import { isAway, Refused } from "../../http";
import { refusalText } from "../../i18n/refusal";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { Button } from "../../ui/button";
import { next } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Note } from "../../ui/note";
import type { Details, Refusal } from "../../wire";
import { createEvent, type FormatInfo, formatTable, type Like } from "../api";
import { DetailsFields } from "../details/details-fields";
import { type Problems, problemFrom, problemsOf } from "../details/problems";
import { Link } from "../link";
import { go, type Route } from "../route";
import { inStage } from "../stages/mistakes";
import { infoOf, type PlanDraft, planOf, sentTable, withRounds } from "../stages/plan";
import { PlanStep } from "../stages/plan-step";
import { useCheck } from "../stages/use-check";
import { type Draft, draftLike, forgetDraft, keepDraft, keptDraft, newDraft, withFormat } from "./draft";
import { sentHall } from "./hall-draft";
import { HallFields } from "./hall-fields";
import { PlanBar, PlanList } from "./plan-bar";

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
    if (!hall || checked.mistakes.length) {
      if (step === "details" && hall) go(to("plan"));
      form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
      return;
    }
    setBusy(true);
    try {
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
  const wrong = Object.keys(problems).length;
  const end = (
    <div class="newform__end">
      {wrong > 0 && (
        <Note state="stop" live>
          {t("form-wrong", { count: wrong })}
        </Note>
      )}
      {checked.mistakes.length > 0 && (
        <Note state="waiting" live>
          <p>{t("stages-mistakes", { count: checked.mistakes.length })}</p>
          {step === "details" && (
            <ul class="reasons">
              {checked.mistakes.map((mistake) => (
                <li key={`${mistake.at} ${mistake.code} ${mistake.facts.key}`}>
                  {inStage(mistake, checked.table)}
                </li>
              ))}
            </ul>
          )}
        </Note>
      )}
      {refused && (
        <Note state={isAway(refused) ? "waiting" : "stop"} live>
          {refusalText(refused)} {t("new-not-lost")}
        </Note>
      )}
      <Button type="submit" look="go" size={step === "details" ? "big" : undefined} busy={busy}>
        {t("new-create")}
        <Icon of={next} turn />
      </Button>
    </div>
  );
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
          endError={problems.end}
          onPlan={(changed) => setDraft((old) => old && withPlan(old, format.id, changed, false))}
          onDetails={change}
          onHall={(hall) => setDraft((old) => old && { ...old, hall })}
          onSaved={onSaved}
        />
      )}
      {step === "plan" && !plan && !refused && <p role="status">{t("panel-loading")}</p>}
      {step === "details" && (
        <aside class="newform__format paper" aria-label={t("step-format")}>
          <p class="label">{t("field-format")}</p>
          <h2>{words(format.title)}</h2>
          <p>{words(format.summary)}</p>
          <PlanBar format={shown} />
          <PlanList format={shown} />
          <Link to={to("plan")} class="btn btn--wide">
            {t("stages-change")}
          </Link>
          <p class="field__hint">{t("stages-change-what")}</p>
          <p class="faint">{t("new-kept")}</p>
        </aside>
      )}
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

async function firstDraft(
  format: FormatInfo,
  formats: readonly FormatInfo[],
  like: NewFormProps["like"],
): Promise<Draft> {
  const before = keptDraft(like?.code);
  if (like) return before ?? draftLike(like);
  if (!before) return newDraft(format);
  return withFormat(
    before,
    format,
    formats.find((one) => one.id === before.format),
  );
}

/** `fresh`: the plan comes as the format says it; rounds that were asked for before hold. */
function withPlan(draft: Draft, format: string, plan: PlanDraft, fresh: boolean): Draft {
  const rounds = Number(draft.hall.rounds);
  const asked = fresh && Number.isInteger(rounds) && rounds > 0 ? withRounds(plan, rounds) : plan;
  const hall = draft.hall.places === "" ? { ...draft.hall, places: countOf(asked) } : draft.hall;
  return { ...draft, hall, plans: { ...draft.plans, [format]: asked } };
}

/** For a format that has got tables only now. */
function countOf({ table }: PlanDraft): string {
  return table.places ? String(table.places.count ?? table.places.list?.length ?? "") : "";
}
