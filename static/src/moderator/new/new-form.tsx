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
import { createEvent, type FormatInfo } from "../api";
import { DetailsFields } from "../details/details-fields";
import { type Problems, problemFrom, problemsOf } from "../details/problems";
import { go } from "../route";
import { type Draft, forgetDraft, keepDraft, keptDraft, newDraft, withFormat } from "./draft";
import { sentHall } from "./hall-draft";
import { HallFields } from "./hall-fields";
import { PlanBar, PlanList } from "./plan-bar";

interface NewFormProps {
  format: FormatInfo;
  formats: readonly FormatInfo[];
}

/** Everything about a new event. What is typed is kept at once; nothing is lost by going back or a closed window. */
export function NewForm({ format, formats }: NewFormProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [problems, setProblems] = useState<Problems>({});
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const before = keptDraft();
    if (before)
      setDraft(
        withFormat(
          before,
          format,
          formats.find((one) => one.id === before.format),
        ),
      );
    else void newDraft(format).then(setDraft);
  }, []);
  useEffect(() => {
    if (draft) keepDraft(draft);
  }, [draft]);
  useEffect(() => {
    if (Object.keys(problems).length) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [problems]);

  if (!draft) return null;
  const change = (part: Partial<Details>) => {
    setDraft((old) => old && { ...old, details: { ...old.details, ...part } });
    const still = Object.entries(problems).filter(([field]) => !(field in part));
    if (still.length < Object.keys(problems).length) setProblems(Object.fromEntries(still));
  };
  const submit = async () => {
    if (busy) return;
    const found = problemsOf(draft.details);
    const hall = sentHall(format, draft.hall);
    setProblems(found);
    setRefused(null);
    if (Object.keys(found).length) return;
    if (!hall) {
      form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
      return;
    }
    setBusy(true);
    try {
      const made = await createEvent(draft.event, draft.format, draft.details, hall);
      forgetDraft();
      go({ page: "event", code: made.code, tab: "run" }, true);
    } catch (error) {
      const why = error instanceof Refused ? error : new Refused("net.answer");
      const at = problemFrom(why);
      if (at) setProblems(at);
      else setRefused(why);
      setBusy(false);
    }
  };
  const wrong = Object.keys(problems).length;
  return (
    <form
      class="newform"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <aside class="newform__format paper" aria-label={t("step-format")}>
        <p class="label">{t("field-format")}</p>
        <h2>{words(format.title)}</h2>
        <p>{words(format.summary)}</p>
        <PlanBar format={format} />
        <PlanList format={format} />
        <p class="faint">{t("new-kept")}</p>
      </aside>
      <div class="newform__fields paper">
        <HallFields
          format={format}
          hall={draft.hall}
          onChange={(hall) => setDraft((old) => old && { ...old, hall })}
        />
        <DetailsFields details={draft.details} problems={problems} onChange={change} />
        <div class="newform__end">
          {wrong > 0 && (
            <Note state="stop" live>
              {t("form-wrong", { count: wrong })}
            </Note>
          )}
          {refused && (
            <Note state={isAway(refused) ? "waiting" : "stop"} live>
              {refusalText(refused)} {t("new-not-lost")}
            </Note>
          )}
          <Button type="submit" look="go" size="big" busy={busy}>
            {t("new-create")}
            <Icon of={next} turn />
          </Button>
        </div>
      </div>
    </form>
  );
}
