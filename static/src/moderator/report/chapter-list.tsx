import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/speak";
import { announce } from "../../ui/live";
import { send } from "../session";
import type { Chapter } from "./calls";
import { ChapterRow } from "./chapter-row";
import { inOrder, report } from "./report";

/** The chapters in the order in which they are printed; the list of all cards is always the last. */
export function ChapterList({ chapters, fixed }: { chapters: readonly Chapter[]; fixed: boolean }) {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ key: string; button: string } | null>(null);
  const { order } = report.value;
  const shown = inOrder(chapters, order);
  // A row that moves loses the focus; whoever presses a key twice means the same chapter.
  useEffect(() => {
    const at = moved.current;
    if (!at) return;
    moved.current = null;
    list.current
      ?.querySelector<HTMLElement>(`[data-chapter="${at.key}"] [data-button="${at.button}"]`)
      ?.focus();
  }, [order]);
  const move = (no: number, by: -1 | 1) => {
    const keys = shown.map((one) => one.key);
    const [key] = keys.splice(no, 1);
    if (key === undefined) return;
    keys.splice(no + by, 0, key);
    moved.current = { key, button: by < 0 ? "up" : "down" };
    void send({ kind: "report.order", chapters: keys });
    announce(t("stages-moved", { title: shown[no]?.title ?? "", no: no + by + 1 }));
  };
  return (
    <ol class="chapters" ref={list} aria-labelledby="report-chapters">
      {shown.map((chapter, no) => (
        <ChapterRow
          key={chapter.key}
          chapter={chapter}
          first={no === 0}
          last={no === shown.length - 1}
          fixed={fixed}
          onMove={(by) => move(no, by)}
        />
      ))}
      <li class="chapter" data-fixed>
        <div class="chapter__head">
          <h3 class="grow">{t("editor-annex")}</h3>
        </div>
        <p class="faint">{t("editor-annex-hint")}</p>
      </li>
    </ol>
  );
}
