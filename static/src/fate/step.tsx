import { t } from "../i18n/speak";
import { Words } from "../i18n/text";
import { flag } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { Strip } from "../ui/strip";
import { Measure } from "./measure";
import type { Answered, Heading, Stacked, Step, Weighed } from "./ways";

/** One step: on which stage, and what happened there. A filled ring: it is settled; a dashed one: it is still open. */
export function StepOf({ step }: { step: Step }) {
  return (
    <li data-state={isOpen(step) ? "open" : "done"}>
      <p class="way__title">
        <Words of={step.title} />
      </p>
      {step.kind === "stacked" && <Below step={step} />}
      {step.kind === "heading" && <Under step={step} />}
      {step.kind === "dots" && <Dots step={step} />}
      {step.kind === "answers" && <Answers step={step} />}
      {step.kind === "measure" && <Measure step={step} />}
    </li>
  );
}

function isOpen(step: Step): boolean {
  if (step.kind === "measure") return step.status !== "done" && step.status !== "dropped";
  return step.kind === "dots" && step.chosen === "open";
}

function Below({ step }: { step: Stacked }) {
  return (
    <>
      <p>{t("way-stacked", { no: step.no })}</p>
      <p class="way__quote" dir="auto">
        {step.text}
      </p>
    </>
  );
}

function Under({ step }: { step: Heading }) {
  return (
    <>
      <p>{t("way-heading")}</p>
      <Strip title={step.text} count={t("cards", { count: step.cards })} level={3} />
    </>
  );
}

/** Dots of phones, on paper and by hands, each apart; the place among all; whether it is a result. */
function Dots({ step }: { step: Weighed }) {
  const { phones, paper = 0, hands = 0 } = step;
  return (
    <>
      {step.answers && <About of={step.answers} />}
      {(step.answers || step.chosen === "yes") && <Strip title={step.text} level={3} />}
      <p class="way__dots">
        <b class="num">{t("dots", { count: phones + paper + hands })}</b>
        {phones + paper + hands > 0 && <span>{t("way-rank", { rank: step.rank, of: step.of })}</span>}
      </p>
      {paper + hands > 0 && <p>{t("way-sources", { phones, paper, hands })}</p>}
      {step.again !== undefined && <p>{t("way-again", { count: step.again })}</p>}
      {step.chosen === "yes" && (
        <p class="tag">
          <Icon of={flag} />
          {t("way-chosen")}
        </p>
      )}
      {step.chosen === "no" && <p>{t("way-not-chosen")}</p>}
      {step.chosen === "open" && <p>{t("way-undecided")}</p>}
      {step.reason && <p>{t("way-because", { reason: step.reason })}</p>}
    </>
  );
}

/** What was written about a result, the first cards in their own words. */
function Answers({ step }: { step: Answered }) {
  const more = step.cards - step.texts.length;
  return (
    <>
      <About of={step.about} />
      <p>{t("way-written", { count: step.cards })}</p>
      <ul class="way__quotes">
        {step.texts.map((text, no) => (
          <li class="way__quote" dir="auto" key={no}>
            {text}
          </li>
        ))}
        {more > 0 && <li>{t("way-more", { count: more })}</li>}
      </ul>
    </>
  );
}

/** The result that this is about. */
export function About({ of }: { of: string }) {
  return (
    <p class="way__about">
      {t("way-about")} <bdi>{of}</bdi>
    </p>
  );
}
