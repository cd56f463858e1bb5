import { useEffect, useState } from "preact/hooks";
import { t } from "../../i18n/speak";
import { words } from "../../i18n/text";
import { current, event } from "../../store";
import { Button } from "../../ui/button";
import { next, paper } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { announce } from "../../ui/live";
import { Note } from "../../ui/note";
import { ExportButton } from "../exporting/export-button";
import { PrintButton } from "../print-button";
import { isUnderWay, send } from "../session";
import { askClose } from "../settings/ask-close";
import { Asking } from "./asking";
import { ahead, consequences } from "./consequences";
import { EndDay, Resting } from "./day-part";
import { hasLongWord } from "./long-word";
import { lookAt, shownStage } from "./looked";
import { boardGoesFirst, type NextStep, nextStep } from "./next-step";

/** The one big button. It asks first, and the answer lies elsewhere: a stray key or double click changes nothing. */
export function NextPart() {
  const step = nextStep.value;
  const [asking, setAsking] = useState<string | null>(null);
  const key = keyOf(step);
  // Somebody else has gone on meanwhile: the question must not come up again by itself when this step is next once more.
  useEffect(() => setAsking(null), [key]);
  const busy = isUnderWay((order) => order.kind.startsWith("stage."));
  if (step.what === "resting") return <Resting />;
  if (step.what === "closed" || step.what === "print") {
    return (
      <section class="next" aria-label={t("next-part")}>
        <PrintButton look="go" big />
        <ExportButton wide class="next__more" />
        <p>{t(step.what === "closed" ? "next-closed" : "next-print")}</p>
        {step.what === "print" && (
          <>
            <Button size="small" wide class="next__more" onClick={askClose}>
              {t("close-event")}
            </Button>
            <EndDay />
          </>
        )}
      </section>
    );
  }
  const label = step.what === "end" ? t("next-end") : t(step.what === "begin" ? "next-begin" : "next-go");
  const title = step.what === "end" ? words(step.from.title) : words(step.to.title);
  if (asking === key && !busy) {
    return <Question step={step} title={title} onDone={() => setAsking(null)} />;
  }
  const missing = step.what === "end" ? null : step.missing;
  return (
    <section class="next" aria-label={t("next-part")}>
      <Button
        look={boardGoesFirst.value || missing ? undefined : "go"}
        wide
        busy={busy}
        data-long={hasLongWord(title) || undefined}
        reason={missing && t("results-missing", { title, vote: words(missing.title) })}
        onClick={() => setAsking(key)}
      >
        <span class="grow">
          <small>{label} </small>
          {title}
        </span>
        <Icon of={next} turn />
      </Button>
      {missing && missing.id === current.value?.id ? (
        <p>{t("results-missing", { title, vote: words(missing.title) })}</p>
      ) : missing ? (
        <Note state="waiting">
          <p>{t("results-missing", { title, vote: words(missing.title) })}</p>
          {shownStage.value?.id !== missing.id && (
            <Button size="small" onClick={() => lookAt(missing.id)}>
              {t("results-missing-go", { vote: words(missing.title) })}
            </Button>
          )}
        </Note>
      ) : (
        <p>{whatThen(step)}</p>
      )}
      {step.what === "end" && event.value && (
        <p>
          <Icon of={paper} />
          {t("next-then-print")}
        </p>
      )}
      <EndDay />
    </section>
  );
}

/** What becomes of the step that ends, and what the next one begins with. */
function whatThen(step: Extract<NextStep, { order: unknown }>): string {
  const then = step.what === "end" ? "" : ahead(step.to);
  const ends = step.from ? consequences(step.from) : then ? "" : t("next-begin-all");
  return [ends, then].filter(Boolean).join(" ");
}

function keyOf(step: NextStep): string {
  if (step.what === "end") return `end/${step.from.id}`;
  return step.what === "go" || step.what === "begin" ? `go/${step.to.id}` : step.what;
}

interface QuestionProps {
  step: Extract<NextStep, { order: unknown }>;
  title: string;
  onDone: () => void;
}

function Question({ step, title, onDone }: QuestionProps) {
  const ends = step.what === "end";
  const go = () => {
    void send(step.order).then((ack) => {
      if (ack.ok) announce(t(ends ? "said-ended" : "said-started", { title }));
    });
  };
  return (
    <Asking
      title={t(ends ? "next-ask-end" : "next-ask-go", { title })}
      yes={t(ends ? "next-yes-end" : "next-yes")}
      onYes={go}
      onDone={onDone}
    >
      {whatThen(step)}
    </Asking>
  );
}
