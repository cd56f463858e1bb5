import type { EventInfo } from "../wire";
import { usePages } from "./pages";

/** More do not fit under each other at a size that the last row reads. */
const AT_ONCE = 3;

/** What happens with the results, by whom and when. */
export function NextSteps({ event }: { event: EventInfo }) {
  const { page, shown } = usePages(event.next, AT_ONCE);
  return (
    <dl key={page}>
      {shown.map((step) => (
        <div key={step.when + step.what}>
          <dt dir="auto">{step.when}</dt>
          <dd dir="auto">{step.what}</dd>
        </div>
      ))}
    </dl>
  );
}
