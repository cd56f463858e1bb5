import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { lang, t } from "../../i18n/speak";
import { Button } from "../../ui/button";
import { looked } from "./looked";

/** A second press sooner than this was a double click, not an answer. */
const PAUSE_MS = 500;

interface AskingProps {
  title: string;
  yes: string;
  onYes: () => void;
  onDone: () => void;
  /** What follows from it. */
  children: ComponentChildren;
}

/** The question in the place of the one big button. Yes lies elsewhere than the button did, and Escape means no. */
export function Asking({ title, yes, onYes, onDone, children }: AskingProps) {
  const box = useRef<HTMLElement>(null);
  const [asked] = useState(() => performance.now());
  useEffect(() => box.current?.focus(), []);
  const answer = () => {
    if (performance.now() - asked < PAUSE_MS) return;
    onDone();
    looked.value = null;
    onYes();
  };
  return (
    <section
      class="next next--asking"
      aria-labelledby="next-question"
      tabIndex={-1}
      ref={box}
      onKeyDown={(key) => {
        if (key.key === "Escape") onDone();
      }}
    >
      <h2 id="next-question" lang={lang.value}>
        {title}
      </h2>
      <p>{children}</p>
      <div class="next__answers">
        <Button look="go" onClick={answer}>
          {yes}
        </Button>
      </div>
      <Button wide onClick={onDone}>
        {t("next-no")}
      </Button>
    </section>
  );
}
