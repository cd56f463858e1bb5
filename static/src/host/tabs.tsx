import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/speak";
import type { Place } from "../wire";
import { lastRound, writing } from "./here";

/** On a phone the boxes stand below each other: one tap to each of them. */
export function Tabs({ place }: { place: Place }) {
  const boxes = [
    "who",
    "told",
    ...(place.open ? ["topics"] : []),
    ...(writing.value ? ["write"] : []),
    ...(lastRound.value ? ["sum"] : []),
  ];
  const seen = useSeen(boxes.join(" "));
  return (
    <nav class="host__tabs" aria-label={t("tabs")}>
      {boxes.map((box) => (
        <a
          class="chip"
          key={box}
          href={`#${box}`}
          aria-current={box === seen ? "true" : undefined}
          onClick={(press) => {
            // Not through the address: each tap would be a step that "back" has to undo.
            press.preventDefault();
            goTo(box);
          }}
        >
          {t(`tab-${box}`)}
        </a>
      ))}
    </nav>
  );
}

function goTo(id: string): void {
  const box = document.getElementById(id);
  box?.scrollIntoView();
  const title = box?.querySelector<HTMLElement>("h2");
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

/** Which of the boxes is in the middle of the screen. */
function useSeen(boxes: string): string {
  const [seen, setSeen] = useState(boxes.split(" ")[0] ?? "");
  useEffect(() => {
    const watch = new IntersectionObserver(
      (found) => {
        for (const { target, isIntersecting } of found) if (isIntersecting) setSeen(target.id);
      },
      // A line below the band: what lies across it is what one reads.
      { rootMargin: "-35% 0px -64% 0px" },
    );
    for (const id of boxes.split(" ")) {
      const box = document.getElementById(id);
      if (box) watch.observe(box);
    }
    return () => watch.disconnect();
  }, [boxes]);
  return seen;
}
