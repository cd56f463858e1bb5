import type { ComponentChildren } from "preact";
import { Words } from "../i18n/text";
import type { Text } from "../wire";

interface DeckBarProps {
  title: Text;
  /** What is on the board, in numbers. */
  line?: ComponentChildren;
  children?: ComponentChildren;
}

/** The bar above a board: what it is, how much lies there, and what can be done with all of it. */
export function DeckBar({ title, line, children }: DeckBarProps) {
  return (
    <div class="deck__bar">
      <h2>
        <Words of={title} />
      </h2>
      {line && <p class="faint grow">{line}</p>}
      {!line && <span class="grow" />}
      {children}
    </div>
  );
}
