import type { ComponentChildren } from "preact";
import { ComeIn, Lost } from "./frame";

interface WholeProps {
  /** Where we are: the name of the event, or the sign of a table. */
  above: ComponentChildren;
  /** At the end of that line: the timer. */
  aside?: ComponentChildren;
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** A picture with one thing in the middle, larger than anything else. */
export function Whole({ above, aside, foot, children }: WholeProps) {
  return (
    <>
      <header class="d-head d-head--above">
        <div class="d-head__where">{above}</div>
        {aside}
      </header>
      <main class="d-board d-board--plain">{children}</main>
      <footer class="d-foot">
        <div class="d-foot__words">{foot}</div>
        <div class="end">
          <ComeIn />
        </div>
      </footer>
      <Lost />
    </>
  );
}
