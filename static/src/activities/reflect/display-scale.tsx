import { Words } from "../../i18n/text";
import { number } from "../../i18n/when";
import { Bar } from "../../ui/bar";
import type { Question } from "../../wire";

interface ScaleBarsProps {
  question: Question;
  counts: readonly number[];
}

/** A bar for each step of a scale, the best at the top, with the words of both ends. */
export function ScaleBars({ question, counts }: ScaleBarsProps) {
  const most = Math.max(1, ...counts);
  const steps = counts.map((count, no) => ({ step: no + 1, count })).reverse();
  return (
    <ol class="d-scale" data-many={steps.length > 6 || undefined}>
      {steps.map(({ step, count }) => (
        <li key={step}>
          <b>{step}</b>
          <span class="d-scale__word">
            {step === 1 && <Words of={question.low} />}
            {step === steps.length && <Words of={question.high} />}
          </span>
          <Bar value={count} of={most} />
          <span class="d-scale__n">{number(count)}</span>
        </li>
      ))}
    </ol>
  );
}
